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
    private let key: String?
    private let detail: String?
    private let group: String?
    private let atLeast: Int
    private let title: Words
    private let note: Words?
    private let wordings: [String: Words]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let before = vocabulary.log.errorCount
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        title = fields.words("title", "title above each chart, with {group}") ?? Words(same: "")
        var columns: [String: String] = [:]
        for channel in Kind.channels {
            columns[channel.key] = vocabulary.name(of: channel, in: shape, fields)
        }
        var wordings: [String: Words] = [:]
        for (key, about) in Kind.wordings { wordings[key] = fields.optionalWords(key, about) }
        key = vocabulary.optionalColumn("key", "column of the key that leads to the explanation", of: shape, fields)
        detail = vocabulary.optionalColumn(
            "detail", "column with the period of each row, set behind labels that stand on several", of: shape, fields)
        group = vocabulary.optionalColumn(
            "group", "column whose values get a chart each, such as unit", of: shape, fields)
        atLeast = fields.optionalInteger("at_least", "fewest rows worth a chart", in: 1...50) ?? 1
        note = fields.optionalWords("note", "remark below the last chart")
        guard let query, vocabulary.log.errorCount == before else { return nil }
        (self.query, self.columns, self.wordings) = (query, columns, wordings)
    }

    func compose(_ setting: Setting) -> [Strip] {
        var order: [String] = []
        var groups: [String: [Told<Datum>]] = [:]
        let rows = query.rows(in: setting)
        let uses = Dictionary(grouping: rows) { $0.text(columns["label"] ?? "") }.mapValues(\.count)
        for row in rows {
            guard let datum = datum(row, isRepeated: uses[row.text(columns["label"] ?? "")] ?? 0 > 1, setting) else {
                continue
            }
            let name = group.map { row.printed($0, as: .plain, in: setting) } ?? ""
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(Told(datum, from: row, in: setting))
        }
        var strips = order.flatMap { name -> [Strip] in
            guard let rows = groups[name], rows.count >= atLeast else { return [] }
            return chart(rows, title: setting.text(title, ["group": name]), setting)
        }
        if let note, let last = strips.indices.last {
            strips[last].keepsWithNext = true
            strips.append(setting.remark(setting.text(note)))
        }
        return strips
    }

    /// A row's readings; nil when a channel that is required has none.
    private func datum(_ row: Row, isRepeated: Bool, _ setting: Setting) -> Datum? {
        var readings: [String: Reading] = [:]
        for channel in Kind.channels {
            guard let column = columns[channel.key] else { continue }
            let reading = row.reading(column, channel.form, in: setting)
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

    private func chart(_ rows: [Told<Datum>], title: String, _ setting: Setting) -> [Strip] {
        let data = ChartData(
            rows.map(\.row), language: setting.language, wordings: wordings.mapValues { setting.text($0) })
        var strips = setting.headline(rows, title)
        if let legend = Kind.legend(data) {
            let drawing = legend.draw(
                width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
            strips.append(
                Strip(
                    ink: [.group(.artifact, at: .zero, drawing.ink)], height: drawing.size.height + 2,
                    keepsWithNext: true))
        }
        let told = Dictionary(rows.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
        for part in Kind.figures(data.rows) { strips += figures(part, told, data, title, setting) }
        return strips
    }

    /// The figures of some rows: one, or several where one would fill a page.
    private func figures(
        _ part: [Datum], _ told: [Datum: Told<Datum>], _ data: ChartData, _ title: String, _ setting: Setting
    ) -> [Strip] {
        let drawing = Kind(data.with(part)).draw(
            width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        if part.count > 1, drawing.size.height > setting.theme.sheet.columnHeight * 0.8 {
            return part.divided(by: (part.count + 1) / 2).flatMap { figures($0, told, data, title, setting) }
        }
        let sentences = part.map { datum in
            let sentence = told[datum]?.finding ?? Kind.sentence(datum, data)
            return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        }
        return [setting.figure(drawing, alternative: ([title] + sentences).joined(separator: ". ") + ".")]
    }
}

extension Vocabulary {
    /// The column a layout names for a channel; the columns its form needs have to be in the table.
    fileprivate func name(of channel: Channel, in shape: TableShape?, _ fields: FieldReader) -> String? {
        let isPart = channel.form == .value || channel.form == .span
        let thing = isPart ? "group of columns" : "column"
        let about = isPart ? channel.about + ", named without _min and _max" : channel.about
        let name =
            channel.isRequired
            ? fields.name(channel.key, about, of: thing) : fields.optionalName(channel.key, about, of: thing)
        guard let name, let shape else { return nil }
        let needed =
            switch channel.form {
            case .value: ["_min", "_max", "_text"].map { name + $0 }
            case .span: ["_min", "_max"].map { name + $0 }
            default: [name]
            }
        return needed.allSatisfy { check($0, of: shape, at: channel.key, fields) } ? name : nil
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
        }
    }
}
