import Diagnostics
package import SourceFiles
import Tables

extension Query {
    /// Reads `from`, `where`, `sort` and `limit` of a block.
    ///
    /// `where` maps columns to a value, a list of values, `!value` for any other, `any` for a cell that is there,
    /// `none` for one that is missing; `sort` lists columns, `-column` for the largest first.
    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let shape = vocabulary.shape(fields)
        var isWhole = shape != nil
        var conditions: [Condition] = []
        for (key, value) in fields.entries("where", "conditions: column: value, [values], !value, any or none") {
            guard let shape, Query.check(key, shape, vocabulary) else {
                isWhole = false
                continue
            }
            guard let test = Query.test(value, key.value, shape, vocabulary) else {
                isWhole = false
                continue
            }
            conditions.append(Condition(column: key.value, test: test))
        }
        var orders: [Order] = []
        for column in fields.texts("sort", "columns to sort by; -column for the largest first") {
            let isDescending = column.value.hasPrefix("-")
            let name = Located(isDescending ? String(column.value.dropFirst()) : column.value, at: column.place)
            guard let shape, Query.check(name, shape, vocabulary) else {
                isWhole = false
                continue
            }
            orders.append(Order(column: name.value, isDescending: isDescending))
        }
        let limit = fields.optionalInteger("limit", "the most rows shown", in: 1...100_000)
        guard isWhole, let shape else { return nil }
        self.init(table: shape.name, conditions: conditions, orders: orders, limit: limit)
    }

    private static func check(_ column: Located<String>, _ shape: TableShape, _ vocabulary: Vocabulary) -> Bool {
        if shape.position(of: column.value) != nil { return true }
        report(
            "unknown-table-column", column, "table '\(shape.name)' has no column '\(column.value)'",
            didYouMean(column.value, among: shape.columns.map(\.name)), vocabulary)
        return false
    }

    private static func test(
        _ node: YAMLNode, _ column: String, _ shape: TableShape, _ vocabulary: Vocabulary
    ) -> Test? {
        var values: [Located<String>] = []
        if case .sequence(let nodes) = node.content, nodes.allSatisfy({ $0.text != nil }) {
            values = nodes.compactMap { node in node.text.map { Located($0, at: node.place) } }
        } else if let text = node.text {
            switch text {
            case "any": return .isPresent
            case "none": return .isMissing
            default: values = [Located(text, at: node.place)]
            }
        }
        guard !values.isEmpty else {
            report(
                "wrong-form", Located(column, at: node.place),
                "the condition on '\(column)' is neither a value nor a list",
                "write a value, a list of values, any, or none", vocabulary)
            return nil
        }
        let isNegated = values.allSatisfy { $0.value.hasPrefix("!") }
        let plain = values.map { Located(isNegated ? String($0.value.dropFirst()) : $0.value, at: $0.place) }
        guard plain.allSatisfy({ isKnown($0, column, shape, vocabulary) }) else { return nil }
        return isNegated ? .isNone(of: plain.map(\.value)) : .isOne(of: plain.map(\.value))
    }

    /// Whether a value can occur: variables have to exist, and codes have to be the column's.
    private static func isKnown(
        _ value: Located<String>, _ column: String, _ shape: TableShape, _ vocabulary: Vocabulary
    ) -> Bool {
        if value.value.hasPrefix("@") {
            let name = String(value.value.dropFirst())
            if Variable(rawValue: name) != nil { return true }
            report(
                "unknown-variable", value, "there is no variable '@\(name)'",
                didYouMean("@" + name, among: Variable.allCases.map(\.written)), vocabulary)
            return false
        }
        guard let position = shape.position(of: column), case .code(let codes) = shape.columns[position].kind else {
            return true
        }
        if codes.contains(where: { $0.code == value.value }) { return true }
        report(
            "unknown-value", value, "column '\(column)' never holds '\(value.value)'",
            didYouMean(value.value, among: codes.map(\.code)), vocabulary)
        return false
    }

    private static func report(
        _ rule: String, _ text: Located<String>, _ message: String, _ hint: String?, _ vocabulary: Vocabulary
    ) {
        vocabulary.log.report(
            Diagnostic(kind: .configuration, rule: rule, at: text.place, message, hint: hint))
    }
}
