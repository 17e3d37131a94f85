import Quantities

extension IndexPage {
    /// What differs from the edition before, by kind, with better and worse in words.
    var changesSection: Markup {
        guard let base else {
            return section(
                Words(vi: "Thay đổi", en: "Changes"),
                "<p>\(Words(vi: "Đây là ấn bản đầu tiên, chưa có ấn bản trước để so sánh.", en: "This is the first edition; there is none to compare it with."))</p>"
            )
        }
        let heading = Words(
            vi: "Thay đổi so với ấn bản \(base.printed(in: .vi))",
            en: "Changes since the edition of \(base.printed(in: .en))")
        guard !changes.isEmpty else {
            return section(
                heading,
                "<p>\(Words(vi: "Số liệu, chỉ tiêu, đánh giá và cách lập báo cáo không đổi.", en: "No figure, target or verdict, and nothing in how reports are made, has changed."))</p>"
            )
        }
        return section(
            heading,
            """
            <div class="scroll"><table class="changes">
            <caption class="unseen">\(heading)</caption>
            <thead><tr><th scope="col">\(Words(vi: "Loại thay đổi", en: "Kind of change"))</th>\
            <th scope="col" class="n">\(ShownEffect.better.heading)</th>\
            <th scope="col" class="n">\(ShownEffect.worse.heading)</th>\
            <th scope="col" class="n">\(ShownEffect.neither.heading)</th>\
            <th scope="col" class="n">\(Words(vi: "Cộng", en: "Total"))</th></tr></thead>
            <tbody>
            \(changes.map(changeRow))
            </tbody></table></div>
            \(changedCommittees)
            """)
    }

    private func section(_ heading: Words, _ content: Markup) -> Markup {
        """
        <section aria-labelledby="Changes">
        <h2 id="Changes">\(heading)</h2>
        \(content)
        </section>
        """
    }

    private func changeRow(_ change: Change) -> Markup {
        let effects = change.effects
        let counts = [effects.better, effects.worse, effects.neither, effects.total].map { count in
            "<td class=\"n\">\(IndexPage.number(count))</td>" as Markup
        }
        return "<tr><th scope=\"row\">\(change.kind)</th>\(counts)</tr>"
    }

    /// The committees anything changed for, each leading to its row; folded away where they are many.
    private var changedCommittees: Markup {
        let changed = committees.filter { ($0.changes?.total ?? 0) > 0 }
        guard !changed.isEmpty else { return .none }
        let heading = IndexPage.counted(
            changed.count, "đảng bộ có thay đổi", "committee with changes", "committees with changes")
        return """
            <details class="changed"\(changed.count <= 12 ? " open" : .none)><summary>\(heading)</summary>
            <ul>
            \(changed.map { committee in
                "<li><a href=\"#\(address: committee.id)\">\(name: committee.names)</a> \(effectMarks(committee.changes))</li>"
            })
            </ul></details>
            """
    }

    /// The changes of one committee by their effect, each with a sign and words.
    func effectMarks(_ effects: Effects?) -> Markup {
        guard let effects else {
            return "<span class=\"none\">\(Words(vi: "Không so sánh", en: "Not compared"))</span>"
        }
        let marks = [(ShownEffect.better, effects.better), (.worse, effects.worse), (.neither, effects.neither)]
            .filter { $0.1 > 0 }.map { effect, count in effect.mark(count) }
        return marks.isEmpty
            ? "<span class=\"none\">\(Words(vi: "Không đổi", en: "No change"))</span>" : "\(marks)"
    }
}

/// An effect of a change as the page shows it: by a sign, a colour and a word.
private enum ShownEffect: String {
    case better
    case worse
    case neither

    /// The head of its column.
    var heading: Words {
        switch self {
        case .better: Words(vi: "▲ Tốt hơn", en: "▲ Better")
        case .worse: Words(vi: "▼ Kém hơn", en: "▼ Worse")
        case .neither: Words(vi: "● Trung tính", en: "● Neutral")
        }
    }

    /// So many changes of the effect.
    func mark(_ count: Int) -> Markup {
        let number = IndexPage.number(count)
        let words = heading.map { text, language in
            let (sign, word) = (text.prefix(1), text.dropFirst(2).lowercased())
            return "\(sign)\(noBreakSpace)\(number[language])\(noBreakSpace)\(word)"
        }
        return "<span class=\"\(rawValue)\">\(words)</span>"
    }
}
