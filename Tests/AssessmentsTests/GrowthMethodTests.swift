import Assessments
import Foundation
import Testing

/// The growth method beside Open SDG 2.4, "Progress Measurement Methodology for the Sustainable Development Goals".
///
/// Its rule: "the observed CAGR is compared to the magnitude of the theoretical CAGR […] d is +1 when the desired
/// progress is in the positive direction and -1 when [it] is in the negative direction", R = d · CAGRᵢ / |CAGR_T|, with
/// the categories R ≥ 95 % on track, 60 % ≤ R < 95 % acceleration needed, 0 ≤ R < 60 % limited progress, R < 0
/// deterioration.
@Suite struct GrowthMethodTests {
    /// The published rule, written from its words: CAGR = (yᵢ/y₀)^(1/(tᵢ − t₀)) − 1.
    private func published(_ y0: Double, _ y: Double, _ yT: Double, _ years: Double, _ whole: Double, _ d: Double)
        -> (ratio: Double, pace: Pace)
    {
        let observed = pow(y / y0, 1 / years) - 1
        let required = pow(yT / y0, 1 / whole) - 1
        let ratio = d * observed / abs(required)
        let pace: Pace = ratio >= 0.95 ? .onTrack : ratio >= 0.6 ? .accelerate : ratio >= 0 ? .slow : .movingAway
        return (ratio, pace)
    }

    @Test(arguments: [
        // y0, y, target, years gone, years in all; the direction follows from where the target lies.
        (37.0, 48.5, 75.0, 2.0, 5.0), (37, 48.5, 80, 2, 5), (100, 110, 150, 1, 5), (100, 101, 150, 1, 5),
        (100, 95, 150, 2, 5), (20, 18, 10, 1, 5), (20, 12, 10, 2, 5), (20, 21, 10, 1, 5), (46.4, 46.8, 47, 2, 5),
        (46.4, 46.8, 48, 2, 5), (0.5, 0.6, 0.9, 3, 10), (1000, 1000, 2000, 1, 4), (8, 4, 2, 2, 4), (60, 75, 90, 3, 5),
        (60, 58, 90, 3, 5), (3.2, 2.9, 1.0, 4, 15), (250, 300, 305, 2, 3), (10, 11, 12, 1, 2), (10, 9, 8, 1, 2),
    ])
    func `Where both apply the ratio and the category are those of the published rule`(
        _ y0: Double, _ y: Double, _ yT: Double, _ years: Double, _ whole: Double
    ) throws {
        let rule = published(y0, y, yT, years, whole, yT > y0 ? 1 : -1)
        let path = Path(
            start: .init(time: 0, value: y0), now: .init(time: years, value: y), end: .init(time: whole, value: yT))
        let ratio = try #require(path.growthRatio)
        #expect(abs(ratio - rule.ratio) < 1e-9)
        #expect(Pace(ratio: ratio) == rule.pace)
    }

    @Test(arguments: [
        // There the published code divides by a value moved to 0.001: 5 to 0 would need −81.8 % a year.
        (5.0, 4.0, 0.0), (0, 2, 10), (-5, 2, 10), (5, -1, 10), (5, 2, -10), (5, 0, 10),
    ])
    func `Where a zero or a change of sign would need a trick the growth method has no answer`(
        _ y0: Double, _ y: Double, _ yT: Double
    ) {
        let path = Path(start: .init(time: 0, value: y0), now: .init(time: 1, value: y), end: .init(time: 5, value: yT))
        #expect(path.growthRatio == nil)
        #expect(path.ratio != nil)
    }
}
