import Diagnostics
import SourceFiles

/// When a block is shown: how many rows answer a query.
struct ShowCondition: Sendable {
    private let query: Query
    private let least: Int
    private let most: Int?

    /// Reads the key `when` that every block may have; nil when it is absent or wrong.
    static func read(_ fields: FieldReader, _ vocabulary: Vocabulary) -> ShowCondition? {
        guard let record = fields.optionalRecord("when", "shown only when as many rows are there", of: "the condition")
        else { return nil }
        let query = Query(record, vocabulary)
        let least = record.optionalInteger("at_least", "fewest rows for it to be shown, 1 if absent", in: 0...1_000_000)
        let most = record.optionalInteger("at_most", "most rows for it to be shown", in: 0...1_000_000)
        record.finish()
        // "At most five" is also said of none.
        let lowest = least ?? (most == nil ? 1 : 0)
        if let most, most < lowest {
            record.fault(
                "never-shown", at: "at_most", "at most \(most) rows and at least \(lowest) can never be there",
                hint: "make 'at_most' the larger number")
            return nil
        }
        return query.map { ShowCondition(query: $0, least: lowest, most: most) }
    }

    /// Whether the setting's tables answer the condition.
    func holds(in setting: Setting) -> Bool {
        let count = query.rows(in: setting).count
        return count >= least && most.map { count <= $0 } ?? true
    }
}

/// A block that is shown only under a condition.
struct ConditionalBlock: Composable {
    let condition: ShowCondition
    let block: any Composable

    func compose(_ setting: Setting) -> [Strip] { condition.holds(in: setting) ? block.compose(setting) : [] }
}
