import CairoPainting
import Diagnostics
import SourceFiles

/// Letters of names and headings that no font of a theme prints.
///
/// What committees' own files say is printed with such letters as code points (`LoadedSeeds.spelled(for:)`). A name
/// of a catalogue, or a text of a layout, stands in every report: it has to be written in other letters.
struct UnprintableLetters {
    private let usual = UsualLetters()
    private let makeSpelling: () throws -> LetterSpelling
    private var spelling: LetterSpelling?

    /// Takes what makes the spelling of a theme; it is asked for once, and only where a letter is unusual.
    init(_ spelling: @escaping () throws -> LetterSpelling) { makeSpelling = spelling }

    /// A fault at each text of a folder's YAML files that no page can print, in the order of places.
    mutating func faults(in files: [String], of path: String, kind: Diagnostic.Kind) throws -> [Diagnostic] {
        let folder: SourceFolder
        do { folder = try SourceFolder(path, kind: kind) } catch { return [] }
        let log = DiagnosticLog()
        var faults: [Diagnostic] = []
        for name in files {
            // What was read a moment ago and has gone since is the next run's affair.
            guard let bytes = try? folder.bytes(of: name, limit: 4 << 20, log: log),
                let text = SourceText(bytes, file: folder.place(of: name).file, log: log, kind: kind),
                !usual.hold(text.text)
            else { continue }
            let spelling = try spelling ?? makeSpelling()
            self.spelling = spelling
            // Comments may hold any letter; most files hold none that is not printed.
            let unusual = Set(text.text.unicodeScalars.lazy.filter { $0.value > 0x7E }.map { String($0) })
            guard unusual.contains(where: { spelling.spelled($0) != $0 }),
                let root = YAMLNode.read(text, log: log, kind: kind)
            else { continue }
            for node in root.texts {
                guard let words = node.text, !usual.hold(words) else { continue }
                let letters = Set(words.unicodeScalars.map { String($0) }).filter { spelling.spelled($0) != $0 }
                guard !letters.isEmpty else { continue }
                let names = letters.map(spelling.spelled).sorted().joined(separator: ", ")
                faults.append(
                    Diagnostic(
                        kind: kind, rule: "letter-without-font", at: node.place,
                        "the fonts of the theme have no letter for \(names)",
                        hint: "write it in other letters, or name a font that has them in the theme"))
            }
        }
        return faults.sorted()
    }
}

/// The letters every font of a theme was asked for when it was checked.
struct UsualLetters {
    private let isUsual: [Bool]

    init() {
        var isUsual = [Bool](repeating: false, count: 0x2300)
        for scalar in FontCheck.sample.unicodeScalars { isUsual[Int(scalar.value)] = true }
        self.isUsual = isUsual
    }

    /// Whether a text has no letter beside them.
    func hold(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value <= 0x7E || ($0.value < 0x2300 && isUsual[Int($0.value)]) }
    }
}

extension YAMLNode {
    /// The scalars below a node, but for keys.
    fileprivate var texts: [YAMLNode] {
        switch content {
        case .scalar: [self]
        case .sequence(let nodes): nodes.flatMap(\.texts)
        case .mapping(let pairs): pairs.flatMap(\.value.texts)
        }
    }
}
