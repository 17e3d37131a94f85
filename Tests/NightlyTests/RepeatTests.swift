import Foundation
import Nightly
import TestSupport
import Testing

extension EditionTests {
    @Suite struct RepeatTests {
        @Test func `Another folder and another number of workers give the same bytes`() throws {
            let edition = try #require(SharedEdition.current)
            let other = try TemporaryFolder()
            let summary = try Run(.shipped(to: other.path, jobs: 5)).build()
            #expect(!summary.isUnchanged)
            #expect(try differences(tree(edition.reports + "/editions"), tree(other.path + "/editions")) == [])
        }

        @Test func `A second run leaves the published edition alone`() throws {
            let edition = try #require(SharedEdition.current)
            let copy = try TemporaryFolder(copying: ["reports": edition.reports])
            let before = try stamps(copy.path + "/reports/editions")
            let summary = try Run(.shipped(to: copy.path + "/reports", jobs: 1)).build()
            #expect(summary.isUnchanged)
            #expect(try stamps(copy.path + "/reports/editions") == before)
        }

        /// The inode and the time of change of every file.
        private func stamps(_ folder: String) throws -> [String: [String]] {
            var stamps: [String: [String]] = [:]
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
                stamps[path] = [attributes[.systemFileNumber], attributes[.modificationDate]].map { "\($0 ?? "")" }
            }
            return stamps
        }
    }
}
