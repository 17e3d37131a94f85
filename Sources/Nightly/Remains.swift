/// What a run worked with, which nobody needs once it has published.
///
/// A city is some hundred thousand objects; a program that ends with the run need not let go of them one by one.
package final class Remains: Sendable {
    private let parts: [any Sendable]

    init(_ parts: [any Sendable]) { self.parts = parts }

    /// Keeps everything until the process ends.
    package func leaveToTheProcess() { _ = Unmanaged.passRetained(self) }
}
