import Testing

@Suite struct BannedCallsTests {
    @Test func `No room below the command makes a banned call`() {
        let rooms = House.sources.filter { $0.room != "termreport" }
        let faults = rooms.flatMap(BannedCalls.faults)
        #expect(!rooms.isEmpty)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: [
        "let a = Date()", "Date.now", "Locale.current", "TimeZone(identifier: zone)", "Calendar.current",
        "String(format: pattern, 1)", "try! work()", "fatalError()", "x as! Int", "print(x)", "  print(x)", "NSLog(x)",
        "ProcessInfo.processInfo", "getenv(name)", "UUID()", "ContinuousClock()", "names.shuffled()",
        "let a = \"on \\(Date())\"", "\"a \\(b(\"(\") + \"\\(getenv(c))\")\"",
    ])
    func `A banned call would be found`(_ line: String) {
        let faults = BannedCalls.faults(in: SourceFile(path: "Sources/Tables/A.swift", text: "\n" + line))
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("Sources/Tables/A.swift:2: ") == true)
    }

    @Test(arguments: [
        "// print(x)", "/// Never uses `Date()`.", "let a = \"print(x)\"", "printed(x)", "blueprint(x)",
        "self.now = now",
        "let cores = ProcessInfo.processInfo.activeProcessorCount", "Locale(identifier: posix)", "x as Int",
        "x as? Int", "try? work()", "let a = 1 // try!", "UUIDs()",
        "\"\"\"\nprint(x)\n\"\"\"",
        "let a = \"\\(b(\")\")) print(x)\"", "\"\"\"\n\\(a) print(x)\n\"\"\"",
    ])
    func `Harmless lines are let pass`(_ text: String) {
        #expect(BannedCalls.faults(in: SourceFile(path: "Sources/Tables/A.swift", text: text)).isEmpty)
    }
}
