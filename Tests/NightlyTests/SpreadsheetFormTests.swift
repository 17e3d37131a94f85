import Foundation
import Testing

extension EditionTests {
    /// What committees fill in, as spreadsheets open it.
    @Suite struct SpreadsheetFormTests {
        @Test func `The form beside a report has the rows of its table, each cell in a column of a spreadsheet`() throws
        {
            let edition = try #require(SharedEdition.current)
            let folder = edition.folder + "/committees/hai-phong-industry-and-trade"
            let bytes = try #require(FileManager.default.contents(atPath: folder + "/requests-excel.csv"))
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            let lines = try #require(String(data: bytes.dropFirst(3), encoding: .utf8)).split(separator: "\r\n")
            let table = try csvRows(folder + "/requests.csv")
            #expect(lines.count == table.count + 1 && table.count > 1)
            let named = lines.map { $0.split(separator: ";", omittingEmptySubsequences: false).map { String($0) } }
            #expect(named[0].contains("value_text") && named.allSatisfy { $0.count == named[0].count })
            let place = try #require(named[0].firstIndex(of: "indicator_id"))
            #expect(named.dropFirst().map { $0[place] } == table.map { $0["indicator_id"] })
        }
    }
}
