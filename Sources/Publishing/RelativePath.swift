/// A path below a folder that cannot leave it: `committees/hai-phong/hai-phong.vi.pdf`.
struct RelativePath: Hashable, Sendable {
    /// The path as text, with `/` between names.
    let text: String
    /// The names from the outermost folder to the file; never empty.
    let names: [String]

    /// Reads a path; nil when it is absolute, has empty names, `.` or `..`, control characters, backslashes, names
    /// over 255 bytes, names that begin with a dot, or is longer than 1,024 bytes.
    init?(_ text: String) {
        let names = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard text.utf8.count <= 1024, names.allSatisfy(RelativePath.isName) else { return nil }
        self.text = text
        self.names = names
    }

    /// The folders the file lies in, outermost first.
    var folders: ArraySlice<String> { names.dropLast() }

    /// The name of the file in its folder.
    var name: String { names[names.count - 1] }

    private static func isName(_ name: String) -> Bool {
        guard (1...255).contains(name.utf8.count), name.utf8.first != UInt8(ascii: ".") else { return false }
        return name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }
}
