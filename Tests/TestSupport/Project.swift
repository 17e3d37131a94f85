import Foundation

/// The shipped project: where its seeds and layouts are.
package enum Project {
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    package static let seeds = root + "/seeds"
    package static let layouts = root + "/Layouts"
}
