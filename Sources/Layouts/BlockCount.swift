import Diagnostics

/// How many blocks of a layout were read so far, those of its parts included.
final class BlockCount {
    /// The most blocks a layout may have.
    static let limit = 1000

    private var taken = 0

    /// Counts a block; false, and reported once, when the layout has its fill.
    func take(at place: Place, _ log: DiagnosticLog) -> Bool {
        taken += 1
        if taken == BlockCount.limit + 1 {
            log.report(
                Diagnostic(
                    kind: .configuration, rule: "too-many-blocks", at: place,
                    "the layout has more than \(BlockCount.limit) blocks", hint: "take blocks out from here on"))
        }
        return taken <= BlockCount.limit
    }
}
