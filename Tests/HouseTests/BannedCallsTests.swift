import Testing

@Suite struct BannedCallsTests {
    @Test func `No room makes a banned call`() {
        let rooms = House.sources
        let faults = rooms.flatMap(BannedCalls.faults)
        #expect(Set(rooms.map(\.room)).isSuperset(of: ["Quantities", "termreport"]))
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: [
        "let a = Date()", "Date.now", "Locale.current", "TimeZone(identifier: zone)", "Calendar.current",
        "String(format: pattern, 1)", "try! work()", "fatalError()", "x as! Int", "print(x)", "  print(x)", "NSLog(x)",
        "ProcessInfo.processInfo", "getenv(name)", "UUID()", "ContinuousClock()", "names.shuffled()",
        "DispatchQueue.global()", "let group = DispatchGroup()", "withTaskGroup(of: Int.self) { _ in }",
        "Task { run() }",
        "async let a = b()", "let a = await b()", "let a = \"on \\(Date())\"", "\"a \\(b(\"(\") + \"\\(getenv(c))\")\"",
    ])
    func `A banned call would be found`(_ line: String) {
        let faults = BannedCalls.faults(in: SourceFile(path: "Sources/Tables/A.swift", text: "\n" + line))
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("Sources/Tables/A.swift:2: ") == true)
    }

    @Test(arguments: ["DispatchQueue.global()", "Task { run() }", "await run()", "async let a = b()"])
    func `The command has a clock and a terminal, but no tasks and queues either`(_ line: String) {
        let path = "Sources/termreport/A.swift"
        #expect(BannedCalls.faults(in: SourceFile(path: path, text: line)).count == 1)
        #expect(BannedCalls.faults(in: SourceFile(path: path, text: "print(Date())")).isEmpty)
    }

    @Test(arguments: [
        "// print(x)", "// await them", "awaited(x)", "MyTask {", "task {", "/// Never uses `Date()`.",
        "let a = \"print(x)\"", "printed(x)", "blueprint(x)",
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
