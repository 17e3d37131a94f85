/// The plan of the house: which room may import which.
enum HousePlan {
    /// The rank of every room; an import goes only to a lower rank.
    static let ranks = [
        "CPangoCairo": 0, "CStoredStreams": 0, "CQuickNumbers": 0, "Diagnostics": 0, "Quantities": 0, "Drawings": 0,
        "Finishing": 0,
        "SourceFiles": 1, "Indicators": 1, "CairoPainting": 1,
        "Intake": 2, "Assessments": 2, "Tables": 2, "Charts": 2,
        "Layouts": 3, "Tabulation": 3,
        "Changes": 4, "Pages": 4,
        "Publishing": 5,
        "Nightly": 6,
        "Operations": 7,
        "termreport": 8,
    ]

    /// Modules from outside that any room may import.
    static let free: Set<String> = ["Foundation", "Glibc", "Synchronization"]

    /// Modules that only some rooms may import.
    static let owners: [String: Set<String>] = [
        "Yams": ["SourceFiles"],
        "CPangoCairo": ["CairoPainting"],
        "CStoredStreams": ["CairoPainting"],
        "CQuickNumbers": ["CairoPainting"],
        "ArgumentParser": ["termreport"],
        "Crypto": ["Finishing", "Intake", "Publishing"],
    ]

    /// What is wrong with the imports of a file, one sentence for each.
    static func faults(in file: SourceFile) -> [String] {
        guard let rank = ranks[file.room] else { return ["\(file.path): the plan has no room '\(file.room)'"] }
        return file.imports.compactMap { module in
            if let owners = owners[module], !owners.contains(file.room) {
                return "\(file.path): only \(owners.sorted().joined(separator: " and ")) may import \(module)"
            }
            if let other = ranks[module], other >= rank {
                return "\(file.path): \(file.room) (rank \(rank)) imports \(module) (rank \(other)), which is not lower"
            }
            let isKnown = ranks[module] != nil || owners[module] != nil || free.contains(module)
            return isKnown ? nil : "\(file.path): the plan has no module '\(module)'"
        }
    }

    /// The rooms of each row of the table of rooms in the README, from the top.
    static func rows(ofReadme readme: String) -> [[String]] {
        let table = readme.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("| room |") }.prefix { !$0.isEmpty }
        return table.dropFirst(2).map { row in
            (row.split(separator: "|").first ?? "").matches(of: /`(\w+)`/).map { String($0.1) }
        }
    }

    /// The modules every room declares in the package description.
    static func declaredDependencies(in description: String) -> [String: Set<String>] {
        var result: [String: Set<String>] = [:]
        for match in description.matches(
            of: /(?:room\(|executableTarget\(\s*name:)\s*"(\w+)"(?:,\s*(?:dependencies: )?\[([^\]]*))?/)
        {
            let names = String(match.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }
            result[String(match.1)] = Set(names).union((match.2 ?? "").contains("crypto") ? ["Crypto"] : [])
        }
        return result
    }

    /// The targets of the tests by their folders, each with the modules it declares in the package description.
    static func testTargets(in description: String) -> [(folder: String, modules: Set<String>)] {
        let modules = { (list: Substring?) in
            Set((list ?? "").matches(of: /"(\w+)"/).map { String($0.1) })
                .union((list ?? "").contains("crypto") ? ["Crypto"] : [])
        }
        let suites = description.matches(of: /tests\(\s*"(\w+)",\s*\[([^\]]*)/).map {
            (folder: "Tests/\($0.1)", modules: modules($0.2))
        }
        let others = description.matches(
            of: /name:\s*"\w+",(?:\s*dependencies: \[([^\]]*)\],)?\s*path: "(Tests\/[\w\/]+)"/
        ).map { (folder: String($0.2), modules: modules($0.1)) }
        return suites + others
    }
}
