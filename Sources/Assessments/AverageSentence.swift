import Foundation
import Indicators
import Quantities

/// The average growth of the years gone, and what the years left have to bring.
struct AverageSoFar {
    let average: Decimal
    let years: Int
    let needed: Decimal

    /// The sentence about a target of average growth that is running.
    func sentence(_ indicator: Indicator, _ goal: Words) -> Words {
        let unit = { (language: Language) in indicator.unit.suffix(in: language) }
        let number = { (value: Decimal, language: Language) in Figure.printed(value, in: language) + unit(language) }
        return Words(
            vi:
                "\(indicator.names.vi): bình quân \(years) năm có số liệu \(number(average, .vi)), mục tiêu \(goal.vi); "
                + "các năm còn lại cần bình quân \(number(needed, .vi))",
            en: "\(indicator.names.en): \(number(average, .en)) on average over the "
                + "\(years == 1 ? "year" : "\(years) years") with results, target \(goal.en); "
                + "the years left need \(number(needed, .en)) on average")
    }
}

extension Assessment {
    /// What the notes say of average growth so far; nil for every other target.
    var average: AverageSoFar? {
        notes.lazy.compactMap { note in
            guard case .averageSoFar(let average, let years, let needed) = note else { return nil }
            return AverageSoFar(average: average, years: years, needed: needed)
        }.first
    }
}
