import Foundation
import TestSupport
import Testing

/// What `make install` puts where.
@Suite(
    .enabled(if: builtCommand != nil && program(named: "make") != nil, "the command was not built, or make is missing"))
struct InstallTests {
    @Test func `What is installed works anywhere and is taken away again`() throws {
        let folder = try TemporaryFolder()
        let install = try make("install", folder)
        #expect(install.code == 0 && install.faults == "")
        let files = try tree(folder.path + "/to here/opt/x").keys
        for file in [
            "bin/termreport", "share/termreport/Layouts/edition.yaml", "share/termreport/seeds/committees.yaml",
            "share/bash-completion/completions/termreport", "share/zsh/site-functions/_termreport",
            "share/fish/vendor_completions.d/termreport.fish",
        ] { #expect(files.contains(file), "\(file)") }
        let program = folder.path + "/to here/opt/x/bin/termreport"
        let check = try Outcome(program, ["check", "--seeds", Project.seeds], in: folder.path)
        #expect(check.code == 0 && check.faults == "")
        let bash = folder.path + "/to here/opt/x/share/bash-completion/completions/termreport"
        #expect(try Outcome("/bin/bash", ["-n", bash]).code == 0)
        #expect(try make("uninstall", folder).code == 0)
        #expect(try tree(folder.path + "/to here").isEmpty)
    }

    @Test func `Every target has a line of help and stands for no file`() throws {
        let text = try String(contentsOfFile: Project.root + "/Makefile", encoding: .utf8)
        let targets = text.matches(of: /\n([a-z-]+):/).map { String($0.output.1) }
        let phony = try #require(text.firstMatch(of: /\n\.PHONY:(.*)/)).output.1.split(separator: " ").map(String.init)
        #expect(Set(phony) == Set(targets))
        let help = try Outcome("/usr/bin/env", ["make", "help"], in: Project.root).output
        for target in targets { #expect(help.contains(try Regex("(?m)^make \(target) +[A-Z]")), "\(target)") }
    }

    private func make(_ target: String, _ folder: TemporaryFolder) throws -> Outcome {
        let command = try #require(builtCommand)
        return try Outcome(
            "/usr/bin/env",
            [
                "make", "--no-print-directory", target, "DESTDIR=\(folder.path)/to here", "PREFIX=/opt/x",
                "TERMREPORT=\(command)", "SUDO_USER=nobody",
            ], in: Project.root)
    }
}
