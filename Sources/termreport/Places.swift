import Foundation

/// Where the program, its files and the files it is told of are.
enum Places {
    /// The program's own file, by its absolute path.
    static var program: String { resolved("/proc/self/exe") ?? CommandLine.arguments[0] }

    /// The libraries the program has loaded, by their absolute paths.
    static var libraries: [String] {
        let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
        let files = maps.split(separator: "\n").compactMap { line in
            line.firstIndex(of: "/").map { String(line[$0...]) }
        }
        return Set(files.filter { $0.contains(".so") }).sorted()
    }

    /// The layouts a run takes when it is told of none: those beside it, else those installed with the program.
    static var layouts: String {
        let installed =
            URL(fileURLWithPath: program).deletingLastPathComponent().deletingLastPathComponent().path
            + "/share/termreport/Layouts"
        return !isFolder("Layouts") && isFolder(installed) ? installed : "Layouts"
    }

    /// The absolute path of a file or folder, without links when it is there.
    static func absolute(_ path: String) -> String {
        if let resolved = resolved(path) { return resolved }
        let parts = path.split(separator: "/").map(String.init)
        let above = parts.dropLast().joined(separator: "/")
        let folder = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
        guard let last = parts.last, last != "..", let folder = resolved(folder) else { return path }
        return (folder == "/" ? "" : folder) + "/" + last
    }

    /// Why no file of this path can be written; nil when there is a folder for it.
    static func refusal(ofFile path: String) -> String? {
        if isFolder(path) { return "this is a folder; name a file in it" }
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        if path.isEmpty || path.hasSuffix("/") { return "this names no file; name one such as termreport.prom" }
        return isFolder(folder) ? nil : "there is no folder '\(folder)'; make it, or name another file"
    }

    /// Whether there is a folder of this path.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}
