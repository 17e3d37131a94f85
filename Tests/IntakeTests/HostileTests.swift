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
        ("facts/north.csv", "indicator,kind,period,value,source,locator\n", "x,y,z,w,v,u\n"),
        ("facts/north.csv", "indicator,kind,period,value,source,locator\n", "exports,target,2030,5,doc_1.txt,p2\n"),
        ("facts/north.csv", "", "exports,"), ("aims/north.yaml", "goals:\n", "  - {id: a}\n"),
        ("aims/north.yaml", "goals:\n", "  - a\n"), ("aims/north.yaml", "", "a: b\n"),
        ("indicators.yaml", "indicators:\n", "  - {}\n"), ("sources.yaml", "sources:\n", "  - {id: a, a: b, c: d}\n"),
    ])
    func repeatedFaultsEndInTime(name: String, head: String, unit: String) throws {
        let text = head + String(repeating: unit, count: (1 << 18) / unit.utf8.count)
        let (count, took) = try reading([name: text])
        #expect(count > 0)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func danglingIdsOfALargeCatalogueEndInTime() throws {
        let entries = (0..<4000).map { index in
            "  - {id: c\(index), names: {vi: a, en: b}, short: {vi: a, en: b}, kind: city, parent: d\(index)}\n"
        }
        let head = "kinds:\n  - {id: city, names: {vi: a, en: b}}\ncommittees:\n"
        let (count, took) = try reading(["committees.yaml": head + entries.joined()])
        #expect(count >= 4000)
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func aLongChainOfParentsIsNoCircle() throws {
        let entries = (0..<3000).map { index in
            "  - {id: c\(index), names: {vi: a, en: b}, short: {vi: a, en: b}, kind: city, parent: c\(index + 1)}\n"
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
