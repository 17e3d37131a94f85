package import Drawings
package import Quantities
package import Tables

/// How a block prints the cells of a column.
package enum CellForm: String, Sendable, CaseIterable {
    /// By the column's own kind: text, number, code in words.
    case plain
    /// A stated value from `X_op`, `X_min`, `X_max`, `X_text` or from the grammar in X, with the row's unit.
    case quantity
    /// As a quantity; but a bare yes, which nobody measured, is printed as what the source states.
    case statement
    /// A number with the row's unit.
    case figure
    /// Two numbers `X_min` and `X_max` as a span.
    case span
    /// A period in words.
    case period
    /// A term with an en dash.
    case term
    /// A code as shape and word.
    case mark
    /// The number of the source and the paragraph.
    case source
    /// Several sources with their paragraphs, as `ID p5; ID p7`.
    case places
    /// The name of a committee, as a link to its own report where the edition has one.
    case committee

    /// Whether it says where in the documents a row stands.
    var isCitation: Bool { self == .source || self == .places }
}

extension Row {
    /// The printed text of a column in a form; an en dash where there is nothing.
    package func printed(
        _ column: String, as form: CellForm, withUnit: Bool = true, in setting: Setting
    ) -> String {
        let text = content(column, form, withUnit, setting)
        return text.isEmpty ? "\u{2013}" : text
    }

    /// Whether there is something to print of a column in a form.
    func isFilled(_ column: String, as form: CellForm, in setting: Setting) -> Bool {
        !content(column, form, false, setting).isEmpty
    }

    /// The text of a column as a label, with the key of its explanation in brackets where there is one.
    package func label(_ column: String, key: String?) -> String {
        guard let key, !text(key).isEmpty else { return text(column) }
        return "\(text(column))\(noBreakSpace)(\(text(key)))"
    }

    /// Whether the columns a form needs are in the table; the missing one's name otherwise.
    package static func missingColumn(_ column: String, as form: CellForm, in shape: TableShape) -> String? {
        let needed: [String] =
            switch form {
            case .quantity, .statement: shape.position(of: column) != nil ? [column] : [column + "_text"]
            case .span: [column + "_min", column + "_max"]
            case .source: [column, "locator"]
            case .committee: [column, "committee_id"]
            default: [column]
            }
        return needed.first { shape.position(of: $0) == nil }
    }

    /// A cell as the heading of a group of rows: terms as they are printed, all else as it stands.
    func heading(_ column: String, in setting: Setting) -> String {
        printed(column, as: column == "term" ? .term : .plain, in: setting)
    }

    /// Where a cell leads in a form; nil for nowhere.
    ///
    /// To a source of the document, or to a committee's own report.
    package func link(_ column: String, as form: CellForm, in setting: Setting) -> LinkTarget? {
        switch form {
        case .source: setting.sourceNumbers[text(column)].map { .anchor("source-\($0)") }
        case .committee: setting.reportAddresses[text("committee_id")].map { .address($0) }
        default: nil
        }
    }

    /// The unit the row's numbers are printed with.
    package var unit: MeasureUnit? {
        let text = text("unit")
        return text.isEmpty ? nil : MeasureUnit(id: text, names: Words(same: text))
    }

    private func content(_ column: String, _ form: CellForm, _ withUnit: Bool, _ setting: Setting) -> String {
        let language = setting.language
        let unit = { withUnit ? setting.unit(of: self) : nil }
        switch form {
        case .plain, .mark, .committee:
            return plain(column, language)
        case .quantity, .statement:
            let grammar = shape.position(of: column) != nil ? text(column) : text(column + "_text")
            let quantity = Quantity(grammar)
            if form == .statement, quantity == .done(true) { return Phrase.asStated[language] }
            return quantity?.printed(unit: unit(), in: language) ?? grammar
        case .figure:
            guard case .number(let value) = self[column] else { return "" }
            return Quantity.exact(value).printed(unit: unit(), in: language)
        case .span:
            guard case .number(let low) = self[column + "_min"], case .number(let high) = self[column + "_max"] else {
                return ""
            }
            let decimals = max(Figure.decimals(of: low), Figure.decimals(of: high))
            let number = { Figure.printed($0, atLeast: decimals, in: language) }
            return low == high ? number(low) : Figure.span(number(low), number(high), in: language)
        case .period:
            return Period(text(column))?.printed(in: language) ?? plain(column, language)
        case .term:
            return Term(text(column))?.printed ?? text(column)
        case .source:
            return place(text(column), text("locator"), setting)
        case .places:
            return places(text(column), setting)
        }
    }

    /// `[2] đoạn 7; [3] đoạn 5, 8`: each source with its paragraphs in their order, sources in the order given.
    private func places(_ text: String, _ setting: Setting) -> String {
        let entries = text.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        return entries.compactMap(\.first).distinct.map { source in
            let locators = entries.filter { $0.first == source }.compactMap { $0.dropFirst().first }.distinct
                .sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }
            let more = locators.dropFirst().map { ", \($0.dropFirst())" }.joined()
            return place(source, locators.first ?? "", setting) + more
        }.joined(separator: "; ")
    }

    /// `[3] đoạn 5`: the printed number of a source and the paragraph.
    private func place(_ source: String, _ locator: String, _ setting: Setting) -> String {
        guard !source.isEmpty else { return "" }
        let number = setting.sourceNumbers[source].map { "[\($0)]" } ?? source
        guard !locator.isEmpty else { return number }
        let paragraph = Phrase.paragraph[setting.language]
        return "\(number)\(noBreakSpace)\(paragraph)\(noBreakSpace)\(locator.dropFirst())"
    }

    private func plain(_ column: String, _ language: Language) -> String {
        guard let position = shape.position(of: column) else { return "" }
        switch (cells[position], shape.columns[position].kind) {
        case (.missing, _): return ""
        case (.number(let value), .number(let decimals)): return Figure.printed(value, atMost: decimals, in: language)
        case (.number(let value), _): return Figure.printed(value, in: language)
        case (.text(let code), .code(let codes)): return codes.first { $0.code == code }?.words[language] ?? code
        case (.text(let text), _): return text
        }
    }
}
