import Intake
import Quantities
import TestSupport
import Testing

/// Trees that change over time, random ones against a walk up the tree on every day that matters.
@Suite struct DatedTreeTests {
    private struct Parent {
        let child: Int
        let parent: Int
        let first: Int
        let last: Int
    }

    /// One or two parents one after the other for each committee, in months of two years.
    private func parents(_ numbers: inout SeededGenerator) -> [Parent] {
        (0..<7).flatMap { child -> [Parent] in
            let border = Int.random(in: 1...23, using: &numbers)
            let spans = Bool.random(using: &numbers) ? [(0, border - 1), (border, 23)] : [(border, 23)]
            return spans.map {
                Parent(child: child, parent: Int.random(in: 0...8, using: &numbers), first: $0, last: $1)
            }
        }
    }

    private func hasCircle(_ parents: [Parent]) -> Bool {
        (0..<24).contains { month in
            let above = Dictionary(
                uniqueKeysWithValues: parents.filter { $0.first <= month && month <= $0.last }
                    .map { ($0.child, $0.parent) })
            return above.keys.contains { start in
                var (place, steps) = (start, 0)
                while let next = above[place], steps < 10 { (place, steps) = (next, steps + 1) }
                return steps == 10
            }
        }
    }

    private func committees(_ parents: [Parent]) -> String {
        let day = { (month: Int, day: Int) in
            "\(2024 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-\(day < 10 ? "0" : "")\(day)"
        }
        let entries = (0...8).map { id in
            let links = parents.filter { $0.child == id }.map {
                "{id: c\($0.parent), from: \(day($0.first, 1)), until: \(day($0.last, 28))}"
            }
            return "  - {id: c\(id), names: {vi: a\(id), en: a\(id)}, short: {vi: a, en: a}, kind: city, "
                + "parents: [\(links.joined(separator: ", "))]}\n"
        }
        return "kinds:\n  - {id: city, names: {vi: a, en: a}}\ncommittees:\n" + entries.joined()
    }

    @Test(arguments: 1...60) func `A circle is reported just when some day has one`(seed: UInt64) throws {
        var numbers = SeededGenerator(seed: seed)
        let parents = parents(&numbers)
        let own = ["facts/north.csv": "", "facts/south.csv": "", "aims/north.yaml": ""]
        let changes = own.merging(["committees.yaml": committees(parents)], uniquingKeysWith: { $1 })
        let lines = try SeedFolder(changes).read().lines
        #expect(lines.contains { $0.contains("[cycle]") } == hasCircle(parents), "\(parents)")
        #expect(lines.allSatisfy { $0.contains("[cycle]") || $0.contains("[no-facts]") })
    }
}
