import Foundation
import TestSupport

/// Chromium without a window, as Debian packages it; it reads files and no network.
struct Browser {
    /// The page's elements after its scripts ran.
    let dom: String
    /// What the page wrote to the console: faults of scripts, and whatever its policy refused.
    let console: [String]

    /// The program; nil when there is none.
    static let program = ["chromium", "chromium-browser"].lazy.compactMap { NightlyTests.program(named: $0) }.first

    /// Opens a page and lets its scripts run.
    ///
    /// - Parameters:
    ///   - part: What follows `#` in the address.
    ///   - arguments: More options of the program.
    init(_ page: String, part: String = "", arguments: [String] = []) throws {
        let outcome = try Browser.run(
            page, part: part,
            ["--dump-dom", "--virtual-time-budget=5000", "--allow-file-access-from-files"] + arguments)
        dom = outcome.output
        console = Browser.console(outcome)
    }

    /// What a script finds out about a page in a frame of its own; one opening serves many questions.
    ///
    /// - Parameter script: The body of a function, whose value is told as JSON. It has `page`, the document, and may
    ///   `await go("loc=…")`, which follows an address, and `await widen(360)`, which sets the frame's width.
    static func found<Value: Decodable>(_ type: Value.Type, in page: String, by script: String) throws -> Value {
        let folder = try TemporaryFolder()
        let frame = """
            <!doctype html><meta charset="utf-8"><iframe src="\(address(page, ""))" width="1280" height="800" \
            style="border:0"></iframe><script>addEventListener("load", async () => {
            const frame = document.querySelector("iframe"), view = frame.contentWindow, page = view.document;
            const rest = () => new Promise(done => setTimeout(done, 50));
            const go = async part => { view.location.hash = part; await rest(); };
            const widen = async width => { frame.width = width; await rest(); };
            const found = await (async () => { \(script) })();
            document.body.textContent = "<<" + JSON.stringify(found) + ">>"; });</script>
            """
        try frame.write(toFile: folder.path + "/frame.html", atomically: true, encoding: .utf8)
        let opened = try Browser(folder.path + "/frame.html", arguments: ["--window-size=1600,1000"])
        guard let match = opened.dom.firstMatch(of: /&lt;&lt;(.*)&gt;&gt;/.dotMatchesNewlines()) else {
            throw Silence(words: opened.dom + opened.console.joined())
        }
        let json = String(match.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
        return try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    }

    /// Prints a page to a PDF file.
    static func print(_ page: String, to pdf: String, part: String = "") throws {
        let outcome = try run(page, part: part, ["--print-to-pdf=\(pdf)", "--no-pdf-header-footer"])
        guard FileManager.default.fileExists(atPath: pdf) else { throw Silence(words: outcome.faults) }
    }

    private static func run(_ page: String, part: String, _ arguments: [String]) throws -> Outcome {
        let profile = try TemporaryFolder()
        guard let program else { throw Silence(words: "there is no browser") }
        let outcome = try Outcome(
            "/usr/bin/timeout",
            [
                "--kill-after=5", "60", program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run", "--lang=vi",
                "--enable-logging=stderr", "--user-data-dir=\(profile.path)",
            ] + arguments + [address(page, part)])
        guard outcome.code == 0 else { throw Silence(words: outcome.faults) }
        return outcome
    }

    private static func address(_ page: String, _ part: String) -> String {
        let path = URL(fileURLWithPath: page).resolvingSymlinksInPath().absoluteString
        let allowed = part.addingPercentEncoding(withAllowedCharacters: .urlFragmentAllowed) ?? part
        return part.isEmpty ? path : "\(path)#\(allowed)"
    }

    private static func console(_ outcome: Outcome) -> [String] {
        outcome.faults.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") }
    }

    /// The browser said nothing that can be read.
    struct Silence: Error {
        let words: String
    }
}
