import Diagnostics
import Testing

@testable import Publishing

@Suite struct ExitCodeTests {
    private static let place = Place(file: "x")
    private static let input = Diagnostic(rule: "r", at: place, "m")
    private static let configuration = Diagnostic(kind: .configuration, rule: "r", at: place, "m")
    private static let warning = Diagnostic(.warning, kind: .configuration, rule: "r", at: place, "m")

    @Test(
        arguments: [
            ([], .whole), ([warning], .whole), ([input], .input), ([warning, input], .input),
            ([input, configuration], .configuration), ([configuration, input], .configuration),
        ] as [([Diagnostic], ExitCode)])
    func `What was found decides the exit code`(_ pair: (found: [Diagnostic], code: ExitCode)) {
        #expect(ExitCode(pair.found) == pair.code)
    }

    @Test func `The codes are those of sysexits`() {
        #expect(ExitCode.allCases.map(\.rawValue) == [0, 64, 65, 70, 74, 75, 78, 143])
    }
}
