/// How long one worker took for what it did with text and pages, as far as it was given a clock.
package struct PaintingTimes: Hashable, Sendable {
    /// Breaking and shaping text.
    package var shaping = Duration.zero
    /// Pages to Cairo's bytes.
    package var painting = Duration.zero
    /// Cairo's bytes to complete ones.
    package var finishing = Duration.zero
    /// Reading complete ones back.
    package var inspecting = Duration.zero
}
