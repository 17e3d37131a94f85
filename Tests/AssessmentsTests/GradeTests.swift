import Assessments
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Grades against grades on a declared scale.
@Suite struct GradeTests {
    static let scale = GradeScale(
        id: "four",
        steps: [
            Words(vi: "không hoàn thành", en: "not completed"), Words(vi: "hoàn thành", en: "completed"),
            Words(vi: "tốt", en: "good"), Words(vi: "xuất sắc", en: "excellent"),
        ])

    @Test(arguments: [
        ("grade tốt", "grade tốt", Verdict.met), ("grade tốt", "grade xuất sắc", .exceeded),
        ("grade tốt", "grade hoàn thành", .notMet), (">=grade tốt", "grade tốt", .met),
        (">=grade tốt", "grade xuất sắc", .exceeded), (">=grade tốt", "grade không hoàn thành", .notMet),
        (">grade tốt", "grade tốt", .notMet), (">grade tốt", "grade xuất sắc", .met),
        ("grade good", "grade tốt", .met), ("grade Tốt", "grade good", .met),
    ])
    func `A grade is judged by its place on the scale, in either language`(
        _ target: String, _ actual: String, _ verdict: Verdict
    ) throws {
        let small = try SmallRegister(
            [.small("x", .grade, scale: GradeTests.scale)],
            ["x,t,2020-2025,2025,\(target)", "x,a,2020-2025,2025,\(actual)"])
        #expect(try small.assessed().verdict == verdict)
    }

    @Test(arguments: [("grade tốt", Verdict.met), ("grade khá", .notAssessable)])
    func `Without a scale only the same words are the same grade`(_ actual: String, _ verdict: Verdict) throws {
        let small = try SmallRegister(
            [.small("x", .grade)], ["x,t,2020-2025,2025,grade tốt", "x,a,2020-2025,2025,\(actual)"])
        #expect(try small.assessed().verdict == verdict)
    }

    @Test func `A grade is told in the reader's language`() throws {
        let small = try SmallRegister(
            [.small("x", .grade, scale: GradeTests.scale)],
            ["x,t,2020-2025,2025,>=grade tốt", "x,a,2020-2025,2025,grade xuất sắc"])
        let sentence = try #require(try small.sentence())
        #expect(plain(sentence)?.en == "Indicator x: excellent (2025), exceeding the target of at least good")
        #expect(plain(sentence)?.vi == "Chỉ tiêu x: xuất sắc (2025), vượt mục tiêu từ mức tốt trở lên")
    }
}
