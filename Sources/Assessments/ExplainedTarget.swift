import Foundation
import Indicators
import Quantities

/// The lines that explain one target: what went in, what was computed, by which rule.
struct ExplainedTarget {
    let assessment: Assessment
    let indicator: Indicator
    let register: Register

    var lines: [Explanation.Line] {
        inputs + outcome + formulas + notes + [.init(.method, method)]
    }

    private var inputs: [Explanation.Line] {
        let target = assessment.target
        var lines = [Explanation.Line(.target, target, stated(target))]
        lines += assessment.amended.map { .init(.amended, $0, stated($0)) }
        lines += (assessment.baseline?.facts ?? []).map { .init(.baseline, $0, stated($0)) }
        lines += assessment.milestones.map { .init(.milestone, $0, stated($0)) }
        lines += (assessment.actual?.facts ?? []).map { .init(.result, $0, stated($0)) }
        lines += (assessment.expectation?.result.facts ?? []).map { .init(.result, $0, stated($0)) }
        if let computed { lines.append(.init(.result, computed)) }
        return lines
    }

    /// A fact as its source states it, with its time and how sure it is.
    private func stated(_ fact: Fact) -> Words {
        let value = fact.value.map { printed($0, indicator) } ?? Words(vi: "không nêu con số", en: "no figure given")
        let status = fact.status.remark
        // A baseline may be of another indicator, one that is declared comparable.
        let other = fact.indicator == indicator.id ? nil : register.indicator(fact.indicator)?.names
        let name = other.map { $0.map { text, _ in "\(text): " } } ?? Words(same: "")
        return Words { "\(name[$0])\(value[$0])\(fact.period.inBrackets[$0])\(status[$0])" }
    }

    /// How a result no source states was computed from the years.
    private var computed: Words? {
        guard let actual = assessment.actual, let computation = actual.computation, let value = actual.number else {
            return nil
        }
        let numbers = actual.facts.compactMap { fact in
            if case .exact(let value)? = fact.value { value } else { nil }
        }
        return Words { language in
            let text = { Figure.printed($0, atMost: 9, in: language) }
            switch computation {
            case .averageGrowth:
                let factors = numbers.map { text(1 + $0 / 100) }.joined(separator: " × ")
                return "((\(factors))^(1/\(numbers.count)) − 1) × 100 = "
                    + Figure.printed(value, atMost: indicator.decimals + 3, in: language)
            case .sum:
                return numbers.map(text).joined(separator: " + ") + " = " + text(value)
            }
        }
    }

    private var outcome: [Explanation.Line] {
        if assessment.isRunning { return [] }
        let verdict = assessment.verdict.smallWords
        switch assessment.ruling {
        case .open(let obstacle):
            return [
                .init(
                    .verdict,
                    Words(vi: "\(verdict.vi): \(obstacle.words.vi)", en: "\(verdict.en): \(obstacle.words.en)"))
            ]
        case .verdict:
            let comparison = Comparison(assessment: assessment, indicator: indicator).words
            var lines = [Explanation.Line(.verdict, Words { "\(comparison[$0]) → \(verdict[$0])" })]
            if let attainment { lines.append(.init(.attainment, attainment)) }
            return lines
        }
    }

    private var attainment: Words? {
        guard let percent = assessment.attainment, let value = assessment.actual?.number,
            let wanted = assessment.target.value, let low = wanted.lower ?? wanted.upper
        else { return nil }
        let high = wanted.upper ?? low
        return Words { language in
            let text = { Figure.printed($0, atMost: 9, in: language) }
            let first = "\(text(value)) ÷ \(text(low)) = \(text(percent.max))%"
            return low == high ? first : "\(first); \(text(value)) ÷ \(text(high)) = \(text(percent.min))%"
        }
    }

    private var formulas: [Explanation.Line] {
        guard assessment.isRunning || assessment.neededGrowth != nil else { return growthFactor }
        return ExplainedPath(assessment: assessment, indicator: indicator).lines + growthFactor
    }

    /// What an average growth a year multiplies by over the target's years.
    private var growthFactor: [Explanation.Line] {
        guard indicator.measure == .rate, let wanted = assessment.target.value, let low = wanted.lower ?? wanted.upper,
            let years = assessment.averagedYears
        else { return [] }
        let ends = [low, wanted.upper ?? low]
        return [
            .init(
                .factor,
                Words { language in
                    Set(ends).sorted().compactMap { rate in
                        guard let factor = Figure.decimal(factor(ofGrowth: rate, years: years), decimals: 3) else {
                            return nil
                        }
                        return "(1 + \(Figure.printed(rate, in: language))%)^\(years) = ×"
                            + Figure.printed(factor, atMost: 3, atLeast: 3, in: language)
                    }.joined(separator: "; ")
                })
        ]
    }

    private var notes: [Explanation.Line] {
        let told = assessment.notes.filter { note in
            // Why a target has no verdict stands beside it already.
            if case .obstacle(let obstacle) = note, !assessment.isRunning { return obstacle != assessment.obstacle }
            return true
        }
        return told.isEmpty
            ? [] : [.init(.note, Words { language in told.map { $0.words[language] }.joined(separator: "; ") })]
    }

    private var method: Words {
        let version = Judgement.methodVersion
        let isComputed = assessment.method != .none && assessment.method != .reported
        return Words(
            vi: "\(assessment.method.rawValue), phương pháp phiên bản \(version)"
                + (isComputed ? "; tính trên số chưa làm tròn" : ""),
            en: "\(assessment.method.rawValue), method version \(version)"
                + (isComputed ? "; computed on unrounded numbers" : ""))
    }
}
