import Quantities

/// The scales of bullets: targets at one place in every row where rows allow it, else as rows share units.
struct BulletScales {
    /// The ticks of each row, zero among them, in the order of the rows.
    let ticks: [[Double]]
    /// What a reader has to know of the scales; nil where there is one scale only.
    let note: Words?

    /// A result or the end of a range may be so many times the target where targets stand at one place.
    private static let most = 3.0

    init(_ rows: [BulletChart.Row]) {
        if let shares = BulletScales.shares(rows) {
            ticks = rows.map { row in shares.map { $0 * (row.aim ?? 0) } }
            note = ChartPhrase.alignedTargets
        } else {
            ticks = SharedScale.ticks(rows.map(\.extent))
            note = Set(ticks).count > 1 ? ChartPhrase.ownScales : nil
        }
    }

    /// The ticks of all rows as shares of their targets; nil where rows cannot be told so.
    ///
    /// They can where there are several, every target is above zero, and no row is below zero or far above its target.
    private static func shares(_ rows: [BulletChart.Row]) -> [Double]? {
        guard rows.count > 1 else { return nil }
        var top = 1.0
        for row in rows {
            guard let aim = row.aim, aim > 0, row.extent.values.lowerBound >= 0 else { return nil }
            top = max(top, row.extent.values.upperBound / aim)
        }
        guard top <= most else { return nil }
        let step = top <= 1.5 ? 0.25 : 0.5
        return (0...Int((top / step - 1e-9).rounded(.up))).map { Double($0) * step }
    }
}

extension BulletChart.Row {
    /// The target; the lower end of a range, the upper one where that alone is stated.
    fileprivate var aim: Double? { targetLow ?? targetHigh }

    /// What the row's scale has to show.
    fileprivate var extent: SharedScale.Extent {
        // A target without an upper end needs room above its lower one.
        let peak = max(result, targetHigh ?? (targetLow ?? 0) * 1.1, 0)
        let floor = min(result, targetLow ?? 0, targetHigh ?? 0, 0)
        return SharedScale.Extent(unit: unit, values: floor...max(peak, floor))
    }
}
