import Indicators
import Quantities

/// Where in the documents a figure or an aim stands.
package struct Citation: Hashable, Sendable {
    /// The id of the source.
    package let source: String
    /// The paragraph, as a fact's; empty where the document has none for it.
    package let locator: String

    init(source: String, locator: String?) {
        self.source = source
        self.locator = locator ?? ""
    }

    /// Where a fact stands.
    init(_ fact: Fact) { self.init(source: fact.source, locator: fact.locator) }
}

extension Assessment {
    /// Where the values of a row about it stand, each place once: the target, what it starts from and where it is now.
    ///
    /// A value worked out from several facts is left out; its workings name them all.
    package var placesOfValues: [Citation] {
        let values = [[target], isRunning ? baseline?.facts ?? [] : [], actual?.facts ?? []] + expected
        return values.filter { $0.count == 1 }.joined().map { Citation($0) }.filter { !$0.source.isEmpty }.distinct
    }

    /// The facts of a value of the whole time that is not over yet.
    private var expected: [[Fact]] { expectation.map { [$0.result.facts] } ?? [] }

    /// Where the values of its sentence stand: the target, what it starts from and where it is now.
    var citations: [Citation] {
        let start = isRunning || ruling == .open(.noResult) ? baseline?.facts ?? [] : []
        return ([target] + start + (actual?.facts ?? []) + expected.joined()).map { Citation($0) }
    }
}
