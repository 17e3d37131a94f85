import Indicators
import Layouts
import Quantities

extension RunInput {
    /// The documents a request gets.
    ///
    /// One for each committee with figures or aims, or whose files were refused, and the consolidated one, in each
    /// language; only those asked for.
    func plans(for request: RunRequest) -> [DocumentPlan] {
        let languages = files.edition.languages.filter { request.languages.isEmpty || request.languages.contains($0) }
        let reported = Set(seeds.register.reported).union(seeds.withheld)
        let committees = seeds.register.committees.map(\.id).filter {
            reported.contains($0) && (request.only.isEmpty || request.only.contains($0))
        }
        let whole: [String?] = request.only.isEmpty ? [nil] : []
        return (whole + committees).flatMap { committee in
            languages.map { DocumentPlan(committee: committee, language: $0) }
        }
    }
}

extension Register {
    /// The committees a report is made for: those with a fact, an aim or an action.
    var reported: [String] {
        let named = Set(facts.map(\.committee) + aims.map(\.committee) + actions.map(\.committee))
        return committees.map(\.id).filter(named.contains)
    }
}
