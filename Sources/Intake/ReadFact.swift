import Diagnostics
import Indicators

/// A fact as a row states it, with where in the row the cells stand that only all facts together cast doubt on.
struct ReadFact: Sendable {
    let fact: Fact
    private let termCell: Position
    private let periodCell: Position

    init(_ fact: Fact, term: Place, period: Place) {
        self.fact = fact
        (termCell, periodCell) = (Position(term), Position(period))
    }

    /// Where its term stands, or would.
    var term: Place { termCell.place(in: fact.place.file) }

    /// Where its period stands.
    var period: Place { periodCell.place(in: fact.place.file) }

    /// A place without its file, for facts are read by the million.
    private struct Position: Sendable {
        private let line: UInt32
        private let column: UInt32

        init(_ place: Place) { (line, column) = (UInt32(place.line), UInt32(place.column)) }

        func place(in file: String) -> Place { Place(file: file, line: Int(line), column: Int(column)) }
    }
}
