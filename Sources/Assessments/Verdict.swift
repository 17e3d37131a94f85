package import Quantities

/// What became of a target.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case exceeded
    case met
    case notMet = "not_met"
    case notAssessable = "not_assessable"

    /// The word printed for the verdict.
    package var words: Words {
        switch self {
        case .exceeded: Words(vi: "Vượt", en: "Exceeded")
        case .met: Words(vi: "Đạt", en: "Met")
        case .notMet: Words(vi: "Không đạt", en: "Not met")
        case .notAssessable: Words(vi: "Chưa đủ căn cứ", en: "Not assessable")
        }
    }

    /// The word inside a sentence, in small letters.
    var smallWords: Words { Verdict.small[self] ?? words }

    private static let small = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.words.map { text, _ in text.lowercased() }) })
}

/// How a running target is getting on, by the cuts 95 %, 60 % and 0 of Eurostat's monitoring method.
package enum Pace: String, Hashable, Sendable, CaseIterable {
    case onTrack = "on_track"
    case accelerate
    case slow
    case movingAway = "moving_away"
    case reachedEarly = "reached_early"
    /// No pace can be computed, or the target is no longer running.
    case none

    /// The band a pace ratio (1 = exactly on the path) falls into.
    ///
    /// The ratio is first rounded to nine decimals, so that 0.6 is 0.6 in binary arithmetic too.
    package init(ratio: Double) {
        self =
            switch (ratio * 1e9).rounded() / 1e9 {
            case 0.95...: .onTrack
            case 0.60..<0.95: .accelerate
            case 0..<0.60: .slow
            default: .movingAway
            }
    }

    /// The word printed for the pace.
    package var words: Words {
        switch self {
        case .onTrack: Words(vi: "Đúng tiến độ", en: "On track")
        case .accelerate: Words(vi: "Cần đẩy nhanh", en: "Accelerate")
        case .slow: Words(vi: "Chậm", en: "Slow")
        case .movingAway: Words(vi: "Đi ngược hướng mục tiêu", en: "Moving away")
        case .reachedEarly: Words(vi: "Đạt sớm", en: "Reached early")
        case .none: Words(vi: "Chưa xét được tiến độ", en: "Pace not known")
        }
    }

    /// The word inside a sentence, in small letters.
    var smallWords: Words { Pace.small[self] ?? words }

    private static let small = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.words.map { text, _ in text.lowercased() }) })
}
