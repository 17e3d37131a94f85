package import Foundation

/// A whole folder of seeds that looks like a city of party committees and describes no place there is.
///
/// Every file is made by itself from the size and its place in the city, so that a folder of any size takes memory for
/// one file only. Meant to be read with the day 2028-03-31, in the middle of the term 2025-2030.
package struct SyntheticCity: Sendable {
    package let size: CitySize

    package init(_ size: CitySize = CitySize()) { self.size = size }

    /// The day the city is meant to be looked at.
    package static let asOf = "2028-03-31"

    /// Hands over every file, path and text, one after another.
    package func forEachFile(_ body: (_ path: String, _ text: String) throws -> Void) rethrows {
        let committees = CityCommittee.all(size)
        try body("sources.yaml", CitySources.text(size))
        try body("indicators.yaml", IndicatorFile.text(size))
        try body("committees.yaml", CommitteeFile.text(committees))
        try body("clears.yaml", RuleFiles.clears)
        try body("grading.yaml", RuleFiles.grading)
        for committee in committees {
            let facts = committee.story.map { CaseFile.text($0) } ?? DrawnFacts(committee, size).text
            if let facts { try body("facts/\(committee.id).csv", facts) }
            try body("aims/\(committee.id).yaml", AimsFile.text(committee))
        }
        try body("facts/returned.csv", CaseFile.returned(committees))
    }

    /// All files at once, by their paths.
    package var files: [String: String] {
        var files: [String: String] = [:]
        forEachFile { files[$0] = $1 }
        return files
    }

    /// Writes the folder over what lies there under the same names; throws when the disk refuses.
    package func write(to folder: URL) throws {
        for name in ["facts", "aims"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try forEachFile { path, text in
            try Data(text.utf8).write(to: folder.appendingPathComponent(path))
        }
    }
}
