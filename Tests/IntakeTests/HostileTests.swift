import Intake
import Testing

/// Files full of faults end with a message; sizes are small and bounds wide, because tests are not optimised.
@Suite struct HostileTests {
    private func reading(_ changes: [String: String]) throws -> (count: Int, took: Duration) {
        let folder = try SeedFolder(changes)
        let clock = ContinuousClock()
        var count = 0
        let took = try clock.measure { count = try folder.read().lines.count }
        return (count, took)
    }

    @Test(arguments: [
        ("facts/north.csv", "indicator,kind,term,period,value,status,source,locator\n", "x,y,t,z,w,s,v,u\n"),
        (
            "facts/north.csv", "indicator,kind,term,period,value,status,source,locator\n",
            "exports,target,,2030,5,A,doc_1.txt,p2\n"
        ),
        ("facts/north.csv", "", "exports,"), ("aims/north.yaml", "goals:\n", "  - {id: a}\n"),
        ("aims/north.yaml", "goals:\n", "  - a\n"), ("aims/north.yaml", "", "a: b\n"),
        ("indicators.yaml", "indicators:\n", "  - {}\n"), ("sources.yaml", "sources:\n", "  - {id: a, a: b, c: d}\n"),
    ])
    func `Reading repeated faults ends in time`(name: String, head: String, unit: String) throws {
        let text = head + String(repeating: unit, count: (1 << 18) / unit.utf8.count)
        let (count, took) = try reading([name: text])
        #expect(count > 0)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func `A file name that leaves its line is told on one line`() throws {
        let lines = try SeedFolder(["facts/no\r\nr\u{1B}\u{2028}th.csv": "indicator\n"]).read().lines
        #expect(
            lines.first == "seeds/facts/no??r??th.csv: error: 'no? r??th' is not an id [bad-id]; "
                + "use 1 to 64 small letters without marks, digits and hyphens")
        #expect(lines.allSatisfy { $0.hasPrefix("seeds/facts/no??r??th.csv:") && !$0.contains(where: \.isNewline) })
    }

    @Test func `Reading dangling ids of a large catalogue ends in time`() throws {
        let entries = (0..<4000).map { index in
            "  - {id: c\(index), names: {vi: a\(index), en: b\(index)}, short: {vi: a, en: b}, kind: city, parent: d\(index)}\n"
        }
        let head = "kinds:\n  - {id: city, names: {vi: a, en: b}}\ncommittees:\n"
        let (count, took) = try reading(["committees.yaml": head + entries.joined()])
        #expect(count > 100)
        #expect(took < .seconds(60), "\(took)")
    }

    private func trees(_ committees: [String]) throws -> (count: Int, took: Duration) {
        let entries = committees.enumerated().map {
            "  - {id: c\($0), names: {vi: a, en: b}, short: {vi: a, en: b}, kind: city, \($1)}\n"
        }
        let text = "kinds:\n  - {id: city, names: {vi: a, en: b}}\ncommittees:\n" + entries.joined()
        return try reading(["committees.yaml": text])
    }

    /// Days that follow one another, from 1900 on.
    private func day(_ number: Int) -> String {
        let (month, day) = (number / 28 % 12 + 1, number % 28 + 1)
        return "\(1900 + number / 336)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    @Test func `Reading many long circles of different days ends in time`() throws {
        let chain = (0..<1200).map { "parent: c\($0 + 1)" }
        let links = (0..<1200).map { "{id: c\($0), from: \(day($0)), until: \(day($0))}" }
        let (count, took) = try trees(chain + ["parents: [\(links.joined(separator: ", "))]"])
        #expect(count > 1)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func `Reading many short times of many parents ends in time`() throws {
        let committees = (0..<60).map { one in
            let links = (0..<50).map {
                "{id: c\((one + $0 + 1) % 60), from: \(day(one + $0 * 60)), until: \(day(one + $0 * 60 + 59))}"
            }
            return "parents: [\(links.joined(separator: ", "))]"
        }
        let (count, took) = try trees(committees)
        #expect(count > 0)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func `Reading many shared predecessors with many values ends in time`() throws {
        let (ids, values) = ((0..<2).map { "c\($0)" }, Array(repeating: "admitted", count: 5000))
        let names = "predecessors: [\((ids + Array(repeating: "c2", count: 5000)).joined(separator: ", "))]"
        let (count, took) = try trees(
            Array(repeating: "\(names), adds: [\(values.joined(separator: ", "))]", count: 2) + ["until: 2000-01-01"])
        #expect(count > 0)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func `Reading many milestones ends in time`() throws {
        let rows = (0..<4000).map {
            "exports,target,,\(1900 + $0 % 300),\(4000 - $0 % 300),A,doc_1.txt,p\($0 / 300 + 1)\n"
        }
        let text = "indicator,kind,term,period,value,status,source,locator\n" + rows.joined()
        let (count, took) = try reading(["facts/north.csv": text])
        #expect(count > 100)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test(arguments: ["exports,target,2025-2030,2030", "exports,achievement,2020-2025,2025"])
    func `Reading many facts of one period ends in time`(unit: String) throws {
        let rows = (0..<9000).map { "\(unit),\($0 + 1),A,doc_1.txt,p\($0 + 1)\n" }
        let text = "indicator,kind,term,period,value,status,source,locator\n" + rows.joined()
        let (_, took) = try reading(["facts/north.csv": text])
        #expect(took < .seconds(20), "\(took)")
    }

    @Test func `A long chain of parents is no circle`() throws {
        let entries = (0..<3000).map { index in
            "  - {id: c\(index), names: {vi: a\(index), en: b\(index)}, short: {vi: a, en: b}, kind: city, parent: c\(index + 1)}\n"
        }
        let head = "kinds:\n  - {id: city, names: {vi: a, en: b}}\ncommittees:\n"
        let last = "  - {id: c3000, names: {vi: a, en: b}, short: {vi: a, en: b}, kind: city}\n"
        let own = ["facts/north.csv": "", "facts/south.csv": "", "aims/north.yaml": ""]
        let changes = own.merging(["committees.yaml": head + entries.joined() + last], uniquingKeysWith: { $1 })
        let (count, took) = try reading(changes)
        // The one fault is that the folder has no facts any more.
        #expect(count == 1)
        #expect(took < .seconds(60), "\(took)")
    }
}
