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
    private let headline: Words?
    private let note: Words?
    private let wordings: [String: Words]
    private let options: [String: String]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let before = vocabulary.log.errorCount
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let names = Kind.subject == nil ? "{group}" : "{group} and {label}"
        title = fields.words("title", "title above each chart, with \(names)") ?? Words(same: "")
        headline = fields.optionalWords(
            "headline",
            "words above each chart, with {group} and {finding}, the title where nothing was found; {finding} if absent"
        )
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
        guard let shape = rows.first?.shape else { return [] }
        let channels = channels(shape)
        let label = columns["label"].flatMap { shape.position(of: $0) }
        var uses: [String: Int] = [:]
        if detail != nil, let label { for row in subjects(rows) { uses[row.cells[label].machine, default: 0] += 1 } }
        for row in rows {
            let isRepeated = detail != nil && label.map { uses[row.cells[$0].machine] ?? 0 > 1 } ?? false
            guard let datum = datum(row, channels, isRepeated: isRepeated, setting) else { continue }
            let name = group.map { row.printed($0, as: .plain, in: setting) } ?? ""
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(datum)
            origins.add(datum, row)
        }
        var strips = order.flatMap { name in
            Kind.charts(groups[name] ?? []).flatMap { rows -> [Strip] in
                let first = subjects(rows)
                guard first.count >= atLeast, let label = first.first?.text("label") else { return [] }
                let names = ["group": name, "label": label]
                return chart(rows, first, origins, setting.text(title, names), names, setting)
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
        return rows.distinct { $0.text(column) }
    }

    private func subjects(_ data: [Datum]) -> [Datum] {
        guard let key = Kind.subject else { return data }
        return data.distinct { $0.code(key) }
    }

    /// What reads the channels of a table's rows, in ascending order of their keys.
    private func channels(_ shape: TableShape) -> [ChannelReading] {
        Kind.channels.compactMap { channel in
            ChannelReading(channel, column: columns[channel.key], list: lists[channel.key], in: shape)
        }.sorted { $0.key < $1.key }
    }

    /// A row's readings; nil when a channel that is required has none.
    private func datum(_ row: Row, _ channels: [ChannelReading], isRepeated: Bool, _ setting: Setting) -> Datum? {
        var keys: [String] = []
        var readings: [Reading] = []
        keys.reserveCapacity(channels.count)
        readings.reserveCapacity(channels.count)
        for channel in channels {
            guard var reading = channel.read(row, setting) else {
                if channel.isRequired { return nil }
                continue
            }
            if channel.key == "label", let label = columns["label"] {
                var text = row.label(label, key: key)
                if let detail, isRepeated { text += " (\(row.printed(detail, as: .period, in: setting)))" }
                reading = Reading(text: text, code: row.text(label))
            }
            keys.append(channel.key)
            readings.append(reading)
        }
        return Datum(keys, readings, unit: row.text("unit"))
    }

    private func chart(
        _ rows: [Datum], _ subjects: [Datum], _ origins: ChartOrigins, _ title: String, _ names: [String: String],
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
        var strips = setting.headline(told, title, finding: finding) { finding in
            headline.map { setting.text($0, names.merging(["finding": finding]) { $1 }) } ?? finding
        }
        let legend = Kind.legend(data)?.draw(
            width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        if let legend {
            strips.append(
                Strip(
                    ink: [.group(.paragraph, at: .zero, legend.ink)], height: legend.size.height + 2,
                    keepsWithNext: true))
        }
        let findings = Dictionary(told.map { ($0.row, $0.finding) }, uniquingKeysWith: { first, _ in first })
        let again = Kind.legend(data)?.drawAgain(
            width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        var figures = Kind.figures(of: data).flatMap { self.figures($0, findings, data, title, setting) }
        for index in figures.indices.dropFirst() {
            figures[index].gap = 0
            figures[index].head = setting.continuation(of: title, again)
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
