import Diagnostics
import Indicators
import SourceFiles

/// Whether a roll-up has what it needs and nothing that belongs to another one.
struct RollUpRules {
    let entry: FieldReader
    let measure: Measure
    let rollUp: RollUpRule

    /// The refusal of a plain mean: an average of percentages is not the percentage of the whole.
    static func refusal(of word: String) -> Refusal? {
        guard ["mean", "average", "avg"].contains(word.lowercased()) else { return nil }
        return Refusal(
            rule: "mean-of-percentages",
            "a plain \(word.quoted) of several committees' values is not the value of all of them",
            hint: "write weighted_mean with 'weight: indicator', or ratio_of_sums with both counts")
    }

    /// Reports every key that is missing or in the way.
    func check() {
        checkWeight()
        let counts = ["numerator", "denominator"]
        switch (rollUp, measure) {
        case (.ratioOfSums, .share):
            for key in counts where !entry.has(key) {
                entry.fault(
                    "missing-count", at: counts.first(where: entry.has) ?? "rollup",
                    "a share rolled up as a ratio of sums needs a \(key)", hint: "write '\(key): indicator'")
            }
        case (.ratioOfSums, .ratio):
            refuse(counts, "values such as 5 of 8 hold both counts", hint: "delete it")
        case (.ratioOfSums, _):
            entry.fault(
                "ratio-without-counts", at: "rollup",
                "a ratio of sums needs two counts, and the measure \(measure.rawValue) has none",
                hint: "give measure ratio (5 of 8), or measure share with a numerator and a denominator")
        case (_, _):
            refuse(
                counts, "a count of a share is for rollup ratio_of_sums, and this is \(rollUp.rawValue)",
                hint: "write rollup: ratio_of_sums or delete it")
        }
    }

    private func checkWeight() {
        if rollUp == .weightedMean, !entry.has("weight") {
            entry.fault(
                "missing-weight", at: "rollup", "a weighted mean needs a weight",
                hint: "write 'weight: indicator', as members or population")
        } else if rollUp != .weightedMean, entry.has("weight") {
            entry.fault(
                "needless-weight", at: "weight",
                "a weight is for rollup weighted_mean, and this is \(rollUp.rawValue)",
                hint: "write rollup: weighted_mean or delete the weight")
        }
    }

    private func refuse(_ keys: [String], _ message: String, hint: String) {
        for key in keys where entry.has(key) { entry.fault("needless-count", at: key, message, hint: hint) }
    }
}
