import Publishing
import Testing

@Suite struct ExitCodeTests {
    @Test func `The codes are those of sysexits`() {
        #expect(ExitCode.allCases.map(\.rawValue) == [0, 64, 65, 70, 74, 75, 78, 143])
    }
}
