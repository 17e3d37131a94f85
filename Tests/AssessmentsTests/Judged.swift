import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

extension SmallRegister {
    /// The judgement as seen on a day.
    func judged(on day: String = "2026-03-01") throws -> Judgement {
        Judgement(of: register, asOf: try #require(Day(day)))
    }

    /// The only assessment there is.
    func assessed(on day: String = "2026-03-01") throws -> Assessment {
        let assessments = try judged(on: day).assessments
        #expect(assessments.count == 1)
        return try #require(assessments.first)
    }

    /// The sentence of the only assessment there is.
    func sentence(on day: String = "2026-03-01") throws -> Words? {
        let assessment = try assessed(on: day)
        let indicator = try #require(register.indicator(assessment.target.indicator))
        return assessment.sentence(indicator)
    }
}

/// Texts as people type them: ordinary spaces instead of the no-break ones.
func plain(_ words: Words?) -> Words? {
    words?.map { text, _ in text.replacingOccurrences(of: noBreakSpace, with: " ") }
}

/// A number as written: literals with decimals pass through binary fractions on their way to `Decimal`.
func written(_ literal: Decimal) -> Decimal { Figure.rounded(literal, decimals: 6) }
