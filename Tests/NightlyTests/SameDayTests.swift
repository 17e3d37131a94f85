import Foundation
import Nightly
import TestSupport
import Testing

/// A second run on the day of the edition readers have.
@Suite struct SameDayTests {
    @Test func `It leaves the edition alone although the one it was compared with is gone`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: "seeds/facts/hai-phong-industry-and-trade.csv")
        _ = try night.build(21, keep: 1)
        #expect(night.bytes("index.html", of: 20) == nil)
        let changes = try #require(night.bytes("tables/changes.csv", of: 21))
        #expect(String(decoding: changes, as: UTF8.self).split(separator: "\r\n").count > 1)
        let before = try tree(night.folder.path + "/reports/editions")
        let again = try night.build(21, keep: 1)
        #expect(again.isUnchanged)
        #expect(try differences(before, tree(night.folder.path + "/reports/editions")) == [])
    }

    @Test func `It replaces the edition when a figure was put right since`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let file = "seeds/facts/hai-phong-industry-and-trade.csv"
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: file)
        _ = try night.build(21)
        try night.folder.replace("2025,46.5,", with: "2025,46.6,", in: file)
        let again = try night.build(21)
        #expect(!again.isUnchanged && night.latest?.hasSuffix("2026-11-21") == true)
        let changes = String(decoding: try #require(night.bytes("tables/changes.csv", of: 21)), as: UTF8.self)
        #expect(changes.contains("46.6") && !changes.contains("46.5"))
    }

    @Test func `It mends an edition that was damaged`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let before = try tree(night.folder.path + "/reports/editions")
        let path = night.folder.path + "/reports/latest/index.html"
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        _ = try night.build(20)
        #expect(try differences(before, tree(night.folder.path + "/reports/editions")) == [])
    }
}
