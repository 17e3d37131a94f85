import Diagnostics
import Foundation
import Indicators
import Intake
import Quantities
import TestSupport
import Testing

@Suite struct CheckDocumentsTests {
    private static let fileName = "doc_1.txt"

    private func lines(
        _ document: String, value: String? = nil, status: ObservationStatus = .normal, locator: String = "p2",
        number: String? = nil, date: String? = nil,
        language: String = "en", sha256: String? = nil, isDirective: Bool = false
    ) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(CheckDocumentsTests.fileName, document)
        let place = Place(file: "seeds/facts/a.csv", line: 3, column: 47)
        let source = Source(
            id: CheckDocumentsTests.fileName, title: "t", publisher: "p",
            date: try #require(Day(year: 2025, month: 1, day: 2)), language: language,
            sha256: sha256 ?? InputDigest.digest(of: Array(document.utf8)), note: nil,
            place: Place(file: "seeds/sources.yaml", line: 2, column: 5))
        let term = Term("2020-2025")
        let fact = Fact(
            committee: "a", indicator: "i", kind: .context, term: term, period: .unknown,
            value: value.flatMap { Quantity($0) },
            status: status, source: source.id, locator: locator, note: "", place: place)
        let aim = Aim(
            id: "a", committee: "a", kind: .directive, term: term, due: nil, text: Words(same: "x"), number: number,
            date: date.flatMap { Day($0) }, issuer: nil, indicator: nil, value: nil, source: source.id,
            locator: locator,
            place: place)
        let register = Register(
            committees: [], kinds: [], areas: [], indicators: [], sources: [source], facts: isDirective ? [] : [fact],
            aims: isDirective ? [aim] : [], actions: [])
        let log = DiagnosticLog()
        try checkDocuments(register, in: folder.path, log: log)
        return log.diagnostics.map { $0.text.replacing(folder.path, with: "documents") }
    }

    @Test(arguments: [
        ("46.4", "reach 46.4%, up"), ("46.4", "(46.4)"), ("46.4", "46.40 percent"),
        ("100000", "the 100,000 billion mark"),
        ("243544", "243,544 members."), ("1260", "1,260"), ("17..17.5", "by 17-17.5% a year"), ("75..80", "75 - 80"),
        ("5/8", "5/8 targets"), ("5 of 8", "five of the eight"), ("0", "no Party members"), ("0", "None were"),
        ("rank 4", "ranking 4th in"), ("rank 1", "the first"), ("top 10", "the top ten"), ("x1.8", "1.8 times"),
        (">x1.5", "1.5"), ("~260", "about 260."), (">=90", "90%"), ("12", "Twelve courses"), ("~2", "nearly two days"),
        ("25", "the 25th City"), ("-3", "fell by -3 points"), ("-3", "\u{2212}3"), ("1.5", "1,5 (sic)"),
        ("yes", "nothing"),
        ("exceeded", "nothing"), ("grade tốt", "nothing"), ("5", "a 5-year journey"), ("2030", "2025–2030"),
        ("1234567.5", "1,234,567.5"), ("30", "the 1st, 15th and 30th,"),
    ])
    func `A figure that stands in its paragraph is proved`(value: String, paragraph: String) throws {
        #expect(try lines("Title\n\n\(paragraph)\n", value: value) == [])
    }

    @Test(arguments: [
        ("46.4", "146.4", "46.4"), ("46.4", "46.45", "46.4"), ("46.4", "46 and 4", "46.4"), ("46", "46.4", "46"),
        ("4", "46.4", "4"), ("100000", "1,100,000", "100000"), ("544", "243,544", "544"), ("23", "U23 team", "23"),
        ("41..43", "41 - 44", "43"), ("5/8", "5 targets", "8"), ("-3", "1-3", "-3"), ("0", "nobody", "0"),
        ("1", "one-off".replacing("one", with: "bone"), "1"), ("13", "thirteen", "13"),
    ])
    func `A figure that is only part of another is not proved`(value: String, paragraph: String, missing: String) throws
    {
        #expect(
            try lines("Title\n\n\(paragraph)\n", value: value) == [
                "seeds/facts/a.csv:3:47: error: \(missing) does not stand in paragraph 2 of doc_1.txt [not-in-document]; "
                    + "correct the value or the locator"
            ])
    }

    @Test(arguments: [
        ("60", "over 60%", "over", "write >60 or >=60"), ("60", "will reach over 60%", "over", "write >60 or >=60"),
        ("100000", "exceeding the 100,000 mark", "over", "write >100000 or >=100000"),
        ("4.6", "more than 4.6 million", "over", "write >4.6 or >=4.6"),
        ("90", "at least 90%", "over", "write >90 or >=90"), ("260", "about 260 guests", "about", "write ~260"),
        ("37", "is estimated to reach 37 billion", "estimated", "give status E, or F for a forecast"),
    ])
    func `A figure that lost the word before it is told`(
        value: String, paragraph: String, word: String, hint: String
    ) throws {
        #expect(
            try lines("Title\n\n\(paragraph)\n", value: value) == [
                "seeds/facts/a.csv:3:47: warning: paragraph 2 of doc_1.txt has “\(word)”, or words like it, before "
                    + "\(value), and the row has a plain figure [lost-qualifier]; \(hint)"
            ])
    }

    @Test(arguments: [
        (">60", "over 60%"), ("~260", "about 260"), ("60", "over 60%, later 60%"), ("60", "over, 60"),
        ("60", "over budget in 60 cases"), ("2", "over 2 days"), ("1", "to inform about the 1st congress"),
        ("58..62", "about 58-62"),
    ])
    func `Words that say nothing of the figure, or that the row repeats, are no doubt`(
        value: String, paragraph: String
    ) throws {
        #expect(try lines("Title\n\(paragraph)", value: value) == [])
    }

    @Test(arguments: [("260", "khoảng 260 đại biểu"), ("60", "đạt trên 60%"), ("37", "ước đạt 37 tỷ USD")])
    func `Vietnamese words are known`(value: String, paragraph: String) throws {
        #expect(try lines("Đề\n\(paragraph)", value: value, language: "vi").count == 1)
    }

    @Test func `An estimate marked as one is no doubt`() throws {
        #expect(try lines("Title\nis estimated to reach 37", value: "37", status: .estimate) == [])
    }

    @Test(arguments: [("46.4", "46,4%"), ("243544", "243.544 đảng viên"), ("0", "không có"), ("2", "hai đảng bộ")])
    func `Vietnamese documents write numbers their way`(value: String, paragraph: String) throws {
        #expect(try lines("Đề\n\(paragraph)", value: value, language: "vi") == [])
    }

    @Test func `The one paragraph that has the figure is named`() throws {
        #expect(
            try lines("a 5\r\n \r\nb 6\r\n\u{A0}\rc 857\n", value: "857") == [
                "seeds/facts/a.csv:3:47: error: 857 does not stand in paragraph 2 of doc_1.txt [not-in-document]; "
                    + "correct the value, or write p3"
            ])
        #expect(
            try lines("a\nb\n", value: "yes", locator: "p3") == [
                "seeds/facts/a.csv:3:47: error: there is no paragraph 3 in doc_1.txt, which has 2 [no-paragraph]; "
                    + "correct the locator"
            ])
    }

    @Test(
        arguments: [
            ("Conclusion No. 1026-KL/TU dated July 11, 2023 of", "1026-KL/TU", "2023-07-11", nil),
            ("Kết luận số 1026-KL/TU, ngày 11/7/2023", "1026-KL/TU", "2023-07-11", nil),
            ("số 1026-KL/TU ngày 11/07/2023", "1026-KL/TU", "2023-07-11", nil),
            ("ngày 11 tháng 7 năm 2023", nil, "2023-07-11", nil), ("on July 11, nothing", nil, "2023-07-11", nil),
            ("the day of the report", nil, "2025-01-02", nil),
            ("No. 2026-KL/TU dated July 11, 2023", "026-KL/TU", "2023-07-11", "026-KL/TU"),
            ("No. 26-KL/TU dated July 11", "26-KL/TU", "2023-07-11", "2023-07-11"),
            ("dated July 11, 2022", "", "2023-07-11", "2023-07-11"), ("on July 1", nil, "2023-07-11", "2023-07-11"),
        ] as [(String, String?, String, String?)])
    func `Directives are proved by number and date`(text: String, number: String?, date: String, missing: String?)
        throws
    {
        let number = number == "" ? "dated" : number
        let expected = missing.map {
            "seeds/facts/a.csv:3:47: error: \($0) does not stand in paragraph 2 of doc_1.txt [not-in-document]; "
                + "correct the directive or the locator"
        }
        #expect(
            try lines("T\n\(text)\n", number: number, date: date, isDirective: true) == [expected].compactMap { $0 })
    }

    @Test func `A document that changed or is missing is reported at its source`() throws {
        let digest = InputDigest.digest(of: Array("a\nb 5".utf8))
        #expect(
            try lines("a\nb 5", value: "5", sha256: String(repeating: "0", count: 64)) == [
                "seeds/sources.yaml:2:5: error: the document doc_1.txt is not the one recorded [document-changed]; "
                    + "restore it, or check its figures and write sha256: \(digest)"
            ])
        let folder = try TemporaryFolder()
        let seeds = try SeedFolder().read().seeds
        let log = DiagnosticLog()
        try checkDocuments(try #require(seeds.register), in: folder.path, log: log)
        #expect(log.diagnostics.map(\.rule) == ["missing-document"])
    }
}
