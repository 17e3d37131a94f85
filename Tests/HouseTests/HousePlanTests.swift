import Testing

@Suite struct HousePlanTests {
    @Test func `Every import goes to a room of lower rank`() {
        let faults = House.sources.flatMap(HousePlan.faults)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `The plan names every room there is, and no other`() {
        #expect(House.rooms == Set(HousePlan.ranks.keys))
    }

    @Test func `The README tells every room once, none above a room of lower rank`() {
        let rows = HousePlan.rows(ofReadme: House.readme)
        let rooms = rows.flatMap(\.self)
        #expect(rooms.count == Set(rooms).count)
        #expect(Set(rooms) == Set(HousePlan.ranks.keys))
        let ranks = rows.map { row in Set(row.map { HousePlan.ranks[$0] ?? -1 }) }
        #expect(ranks.allSatisfy { $0.count == 1 }, "a row has rooms of one rank")
        #expect(ranks.compactMap(\.first) == ranks.compactMap(\.first).sorted())
    }

    @Test func `Every import is declared in the package description`() {
        let declared = HousePlan.declaredDependencies(in: House.description)
        for file in House.sources {
            let missing = Set(file.imports).subtracting(declared[file.room] ?? []).subtracting(HousePlan.free)
            #expect(missing.isEmpty, "\(file.path) imports \(missing.sorted()), which Package.swift does not declare")
        }
    }

    @Test func `What tests import is declared, and nothing else is`() {
        let targets = HousePlan.testTargets(in: House.description)
        var imported: [String: Set<String>] = [:]
        for file in House.tests {
            let target = targets.filter { file.path.hasPrefix($0.folder + "/") }.max { $0.folder < $1.folder }
            guard let target else {
                Issue.record("\(file.path) is in no target")
                continue
            }
            let modules = Set(file.imports).subtracting(HousePlan.free).subtracting(["Testing"])
            let missing = modules.subtracting(target.modules)
            #expect(missing.isEmpty, "\(file.path) imports \(missing.sorted()), which Package.swift does not declare")
            imported[target.folder, default: []].formUnion(modules)
        }
        for target in targets {
            let idle = target.modules.subtracting(imported[target.folder] ?? [])
            #expect(idle.isEmpty, "\(target.folder) declares \(idle.sorted()) and imports none of it")
        }
    }

    @Test(arguments: [
        ("Sources/Tables/A.swift", "import Quantities\npackage import Foundation", []),
        (
            "Sources/Tables/A.swift", "package import Publishing",
            ["Sources/Tables/A.swift: Tables (rank 2) imports Publishing (rank 5), which is not lower"]
        ),
        (
            "Sources/Tables/A.swift", "import Charts",
            ["Sources/Tables/A.swift: Tables (rank 2) imports Charts (rank 2), which is not lower"]
        ),
        (
            "Sources/Intake/A.swift", "internal import Yams",
            ["Sources/Intake/A.swift: only SourceFiles may import Yams"]
        ),
        (
            "Sources/Pages/A.swift", "import class Crypto.SHA256",
            ["Sources/Pages/A.swift: only Finishing and Intake and Publishing may import Crypto"]
        ),
        ("Sources/Cellar/A.swift", "", ["Sources/Cellar/A.swift: the plan has no room 'Cellar'"]),
        ("Sources/Pages/A.swift", "import Network", ["Sources/Pages/A.swift: the plan has no module 'Network'"]),
        ("Sources/Tables/A.swift", "// import Nightly\nlet x = \"import Nightly\"", []),
    ])
    func `A wrong import would be found`(_ row: (path: String, text: String, faults: [String])) {
        #expect(HousePlan.faults(in: SourceFile(path: row.path, text: row.text)) == row.faults)
    }

    @Test func `Dependencies are read from the package description`() {
        let text = """
            room("A"), room("B", ["A", crypto]),
            room(
                "C", ["A", "B"], settings: [.x]),
            .executableTarget(
                name: "d",
                dependencies: ["A", .product(name: "P", package: "p")])
            """
        #expect(
            HousePlan.declaredDependencies(in: text)
                == ["A": [], "B": ["A", "Crypto"], "C": ["A", "B"], "d": ["A", "P", "p"]])
    }

    @Test func `Targets of tests are read with their folders`() {
        let text = """
            tests("ATests", []), tests(
                "BTests", ["A", crypto], exclude: ["Fixtures"]),
            .target(name: "G", path: "Tests/S/G", swiftSettings: strict),
            .executableTarget(
                name: "c", dependencies: ["D", .product(name: "P", package: "a-p")],
                path: "Tests/C", exclude: ["L"])
            """
        let targets = HousePlan.testTargets(in: text)
        #expect(targets.map(\.folder) == ["Tests/ATests", "Tests/BTests", "Tests/S/G", "Tests/C"])
        #expect(targets.map(\.modules) == [[], ["A", "Crypto"], [], ["D", "P"]])
    }
}
