import Indicators
import Quantities

/// Who can have set a target: the committees by their ids and names.
struct Issuers {
    private let names: [String: Words]
    private let ids: [String: String]

    init(_ committees: [Committee] = []) {
        names = Dictionary(committees.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
        let wordings = committees.flatMap { committee in
            [committee.names.vi, committee.names.en, committee.short.vi, committee.short.en].distinct.map {
                ($0, committee.id)
            }
        }
        // A wording two committees share names neither of them.
        let owners = Dictionary(grouping: wordings, by: \.0).filter { $0.value.count == 1 }
        ids = owners.compactMapValues { $0.first?.1 }
    }

    /// The committee an id or a name stands for; nil when it is somebody else.
    func committee(_ text: String) -> String? { names[text] != nil ? text : ids[text] }

    /// The names of a committee.
    subscript(id: String) -> Words? { names[id] }
}
