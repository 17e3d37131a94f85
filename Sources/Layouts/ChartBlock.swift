import Charts
import Diagnostics
import Drawings
import Quantities
import SourceFiles
import Tables

/// The block of a kind of chart: its channels as columns of a table, and what all charts have in common.
struct ChartBlock<Kind: ChartKind>: Composable {
    private let query: Query
    private let columns: [String: String]
    private let lists: [String: [ShownColumn]]
    private let key: String?
    private let detail: String?
    private let group: String?
    private let atLeast: Int
    private let title: Words
    private let note: Words?
    private let wordings: [String: Words]
    private let options: [String: String]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let before = vocabulary.log.errorCount
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let names = Kind.subject == nil ? "{group}" : "{group} and {label}"
        title = fields.words("title", "title above each chart, with \(names)") ?? Words(same: "")
        var columns: [String: String] = [:]
        var lists: [String: [ShownColumn]] = [:]
        for channel in Kind.channels {
            if channel.form == .parts {
                lists[channel.key] = ShownColumn.some(fields, channel.key, channel.about, of: shape, vocabulary)
            } else {
                columns[channel.key] = vocabulary.name(of: channel, in: shape, fields)
            }
        }
        var wordings: [String: Words] = [:]
        for (key, about) in Kind.wordings { wordings[key] = fields.optionalWords(key, about) }
        var options: [String: String] = [:]
        for option in Kind.options { options[option.key] = vocabulary.choice(of: option, fields) }
        key = vocabulary.optionalColumn("key", "column of the key that leads to the explanation", of: shape, fields)
        // A kind may show details in a place of its own.
        let detail =
            Kind.channels.contains { $0.key == "detail" }
            ? nil
            : vocabulary.optionalColumn(
                "detail", "column with the period of each row, set behind labels that stand on several", of: shape,
                fields)
        group = vocabulary.optionalColumn(
            "group", "column whose values get a chart each, such as unit", of: shape, fields)
        atLeast = fields.optionalInteger("at_least", "fewest rows worth a chart", in: 1...50) ?? 1
        note = fields.optionalWords("note", "remark below the last chart")
        guard let query, vocabulary.log.errorCount == before else { return nil }
        (self.query, self.columns, self.lists) = (query, columns, lists)
        (self.wordings, self.options, self.detail) = (wordings, options, detail)
    }

    func compose(_ setting: Setting) -> [Strip] {
        var order: [String] = []
        var groups: [String: [Datum]] = [:]
        let origins = ChartOrigins()
        let rows = query.rows(in: setting)
        let uses = Dictionary(grouping: subjects(rows)) { $0.text(columns["label"] ?? "") }.mapValues(\.count)
        for row in rows {
            guard let datum = datum(row, isRepeated: uses[row.text(columns["label"] ?? "")] ?? 0 > 1, setting) else {
                continue
            }
            let name = group.map { row.printed($0, as: .plain, in: setting) } ?? ""
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(datum)
            origins.add(datum, row)
        }
        var strips = order.flatMap { name in
            Kind.charts(groups[name] ?? []).flatMap { rows -> [Strip] in
                let first = subjects(rows)
                guard first.count >= atLeast, let label = first.first?.text("label") else { return [] }
                let title = setting.text(title, ["group": name, "label": label])
                return chart(rows, first, origins, title, setting)
            }
        }
        if let note, let last = strips.indices.last {
            strips[last].keepsWithNext = true
            strips.append(setting.remark(setting.text(note)))
        }
        return strips
    }

    /// The first row of everything the rows are about.
    private func subjects(_ rows: [Row]) -> [Row] {
        guard let column = Kind.subject.flatMap({ columns[$0] }) else { return rows }
        var seen: Set<String> = []
        return rows.filter { seen.insert($0.text(column)).inserted }
    }

    private func subjects(_ data: [Datum]) -> [Datum] {
        guard let key = Kind.subject else { return data }
        var seen: Set<String> = []
        return data.filter { seen.insert($0.code(key)).inserted }
    }

    /// A row's readings; nil when a channel that is required has none.
    private func datum(_ row: Row, isRepeated: Bool, _ setting: Setting) -> Datum? {
        var readings: [String: Reading] = [:]
        for channel in Kind.channels {
            let reading: Reading?
            if let list = lists[channel.key] {
                reading = row.reading(list, in: setting)
            } else {
                guard let column = columns[channel.key] else { continue }
                reading = row.reading(column, channel.form, in: setting)
            }
            guard reading != nil || !channel.isRequired else { return nil }
            readings[channel.key] = reading
        }
        if let label = columns["label"] {
            var text = row.label(label, key: key)
            if let detail, isRepeated { text += " (\(row.printed(detail, as: .period, in: setting)))" }
            readings["label"] = Reading(text: text, code: row.text(label))
        }
        return Datum(readings, unit: row.unit?.names[setting.language] ?? "")
    }

    private func chart(
        _ rows: [Datum], _ subjects: [Datum], _ origins: ChartOrigins, _ title: String,
        _ setting: Setting
    ) -> [Strip] {
        let data = Kind.prepared(
            ChartData(
                rows, language: setting.language, wordings: wordings.mapValues { setting.text($0) },
                options: options))
        let finding = Kind.finding(data)
        // What the findings say of hundreds of rows is not looked up where the chart has a finding of its own.
        let told =
            finding == nil
            ? subjects.compactMap { datum in
                origins.row(of: datum).map { Told(datum, from: $0, in: setting) }
            } : []
        var strips = setting.headline(told, title, finding: finding)
        let legend = Kind.legend(data)?.draw(
            width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        if let legend {
            strips.append(
                Strip(
                    ink: [.group(.artifact, at: .zero, legend.ink)], height: legend.size.height + 2,
                    keepsWithNext: true))
        }
        let findings = Dictionary(told.map { ($0.row, $0.finding) }, uniquingKeysWith: { first, _ in first })
        var figures = Kind.figures(of: data).flatMap { self.figures($0, findings, data, title, setting) }
        for index in figures.indices.dropFirst() {
            figures[index].gap = 0
            figures[index].head = setting.continuation(of: title, legend)
        }
        return strips + figures
    }

    /// The figures of some rows: one, or several where one would fill a page.
    private func figures(
        _ part: [Datum], _ findings: [Datum: String?], _ data: ChartData, _ title: String, _ setting: Setting
    ) -> [Strip] {
        let drawn = data.with(part)
        let drawing = Kind(drawn).draw(
            width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        if Kind.subject == nil, part.count > 1, drawing.size.height > setting.theme.sheet.columnHeight * 0.8 {
            return part.dividedEvenly(by: (part.count + 1) / 2).flatMap { figures($0, findings, data, title, setting) }
        }
        let sentences = subjects(part).map { datum in
            // A row's finding holds its numbers; a series has more of them than its finding tells.
            let finding = Kind.subject == nil ? findings[datum] ?? nil : nil
            let sentence = finding ?? Kind.sentence(datum, drawn)
            return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        }
        return [setting.figure(drawing, alternative: ([title] + sentences).joined(separator: ". ") + ".")]
    }
}

extension Vocabulary {
    /// The column a layout names for a channel; the columns its form needs have to be in the table.
    fileprivate func name(of channel: Channel, in shape: TableShape?, _ fields: FieldReader) -> String? {
        let about =
            switch channel.form {
            case .value: channel.about + ", named without _min, _max and _text"
            case .span: channel.about + ", named without _min and _max"
            default: channel.about
            }
        let thing = channel.form == .value || channel.form == .span ? "group of columns" : "column"
        let name =
            channel.isRequired
            ? fields.name(channel.key, about, of: thing) : fields.optionalName(channel.key, about, of: thing)
        guard let name, let shape else { return nil }
        let needed: [String] =
            switch channel.form {
            case .value: ["_min", "_max", "_text"].map { name + $0 }
            case .span: ["_min", "_max"].map { name + $0 }
            case .parts: []
            default: [name]
            }
        return needed.filter { !check($0, of: shape, at: channel.key, fields) }.isEmpty ? name : nil
    }
}

extension Vocabulary {
    /// What a layout chooses for an option, or what holds when it chooses nothing.
    fileprivate func choice(of option: ChartOption, _ fields: FieldReader) -> String? {
        switch option.form {
        case .word(let words): fields.optionalChoice(option.key, option.about, among: words) ?? words.first
        case .count(let range, let usual):
            "\(fields.optionalInteger(option.key, option.about + ", \(usual) if absent", in: range) ?? usual)"
        }
    }
}

extension Row {
    /// What a channel reads from the row; nil where the row says nothing.
    fileprivate func reading(_ column: String, _ form: Channel.Form, in setting: Setting) -> Reading? {
        let number = { (column: String) -> Double? in
            if case .number(let value) = self[column] { Figure.approximate(value) } else { nil }
        }
        let printed = { (form: CellForm) in self.printed(column, as: form, in: setting) }
        switch form {
        case .label, .words, .status, .certainty:
            return self[column] == .missing ? nil : Reading(text: printed(.plain), code: text(column))
        case .period:
            return self[column] == .missing ? nil : Reading(text: printed(.period), code: text(column))
        case .number, .figure:
            guard let value = number(column) else { return nil }
            let text = printed(form == .figure ? .figure : .plain)
            return Reading(text: text, code: self.text(column), low: value, high: value)
        case .value, .span:
            let (low, high) = (number(column + "_min"), number(column + "_max"))
            guard low != nil || high != nil else { return nil }
            return Reading(
                text: printed(form == .value ? .quantity : .span), code: text(column + "_text"), low: low, high: high)
        case .parts:
            return nil
        }
    }

    /// What several columns say; nil where the row has a number in none of them.
    fileprivate func reading(_ columns: [ShownColumn], in setting: Setting) -> Reading? {
        guard columns.contains(where: { self[$0.column] != .missing }) else { return nil }
        let parts = columns.map { shown in
            let value = if case .number(let value) = self[shown.column] { Figure.approximate(value) } else { 0.0 }
            return Part(
                code: shown.column, word: shown.heading(in: shape, setting), value: value,
                text: printed(shown.column, as: shown.form, in: setting))
        }
        return Reading(text: parts.map { "\($0.word) \($0.text)" }.joined(separator: ", "), parts: parts)
    }
}
