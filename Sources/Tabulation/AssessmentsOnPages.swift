import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// What pages say of an assessment beside the columns of its file, in the order of `AssessmentsOnPages.columns`.
    func onPages(_ assessment: Assessment) -> [Cell] {
        let baseline = assessment.baseline
        let status = baseline?.status ?? .normal
        let expectation = assessment.expectation
        return [
            status == .normal ? .missing : .text(status.rawValue),
            remark(on: assessment),
            assessment.shownActual.flatMap(\.exactGrammar).map { .text($0) } ?? Cell(resultInWords(of: assessment)),
            grammar(baseline?.value, of: assessment.target.indicator),
            .text(SharedColumns.places(assessment.placesOfValues)),
            .text(assessment.isRunning ? "running" : "due"),
            grammar(expectation?.shown, of: assessment.target.indicator), Cell(expectation?.result.status.rawValue),
            Cell(expectation?.verdict?.rawValue),
        ]
    }

    /// The printed result of a target where it is no single number; nil where it is one, and where there is none.
    func resultInWords(of assessment: Assessment) -> String? {
        guard let value = assessment.actual?.value, assessment.shownActual?.exactGrammar == nil else { return nil }
        let indicator = register.indicator(assessment.target.indicator)
        let worded = indicator?.worded(value, in: language) ?? value
        return worded.printed(unit: indicator?.unit, in: language)
    }

    /// The notes a reader needs beside the due date, and what whoever entered the target remarked.
    ///
    /// That a target is not due yet goes without saying where the day is printed, and what is expected of it has
    /// columns of its own. A running target's result in words stands nowhere else.
    private func remark(on assessment: Assessment) -> Cell {
        var told = assessment.notes.filter { !$0.isShownInColumns }.map { $0.words[language] }
        if assessment.isRunning, let period = assessment.actual?.period, let result = resultInWords(of: assessment) {
            told.insert("\(period.printed(in: language)): \(result)", at: 0)
        }
        let sentences = [told.joined(separator: "; "), remarkOnTarget(of: assessment) ?? ""].filter { !$0.isEmpty }
        return Cell(sentences.isEmpty ? nil : sentences.map(TableSource.sentence).joined(separator: " "))
    }

    /// The remark of the fact behind an assessment.
    ///
    /// None where the source itself words the verdict, or states no period: the notes say so already.
    private func remarkOnTarget(of assessment: Assessment) -> String? {
        assessment.isReported || assessment.target.period == .unknown
            ? nil : register.note(of: assessment.target, in: language)
    }

    /// Notes as a sentence: they begin with a capital and end with a full stop, or the sign they have.
    private static func sentence(_ notes: String) -> String {
        let isEnded = notes.last.map { ".!?…".contains($0) } ?? true
        return notes.prefix(1).uppercased() + notes.dropFirst() + (isEnded ? "" : ".")
    }
}

extension Note {
    /// Whether pages tell it beside the notes.
    fileprivate var isShownInColumns: Bool {
        switch self {
        case .obstacle(.notDue), .expected: true
        default: false
        }
    }
}

extension Quantity {
    /// A single number in the grammar of the facts files; nil for every other form.
    fileprivate var exactGrammar: String? { if case .exact = self { grammar } else { nil } }
}

/// The columns of assessments that stand on pages alone.
enum AssessmentsOnPages {
    static let columns = [
        Column(
            "baseline_status", Words(vi: "Trạng thái số gốc", en: "Baseline status"), .code(SharedColumns.statusCodes),
            audience: .pages,
            description: "Code of SDMX CL_OBS_STATUS of a baseline that is not final; empty for others"),
        Column(
            "remarks", Words(vi: "Ghi chú", en: "Notes"), audience: .pages,
            description:
                "The notes without those that it is not due yet and what is expected, and the remark on the target"),
        Column(
            "result", Words(vi: "Kết quả", en: "Result"), audience: .pages,
            description: "The result as the column actual has it, or in words where it is no single number"),
        Column(
            "start", Words(vi: "Số gốc", en: "Baseline"), audience: .pages,
            description: "The baseline as the column baseline has it, or as the facts state it in another form"),
        Column(
            "places", Words(vi: "Nguồn", en: "Sources"), audience: .pages,
            description: "Source and paragraph of target, baseline and result, separated by semicolons"),
        Column(
            "standing", Words(vi: "Tình trạng", en: "State"),
            .code([
                .init("due", Words(vi: "Đã đến hạn", en: "Due")), .init("running", Tally.notDueWords),
            ]), isRequired: true, audience: .pages,
            description: "Whether the target was due, or its source has told what became of it"),
        Column(
            "expected", Words(vi: "Số ước, dự kiến", en: "Expected"), audience: .pages,
            description: "A value of the whole time of a running target, known before that time is over"),
        Column(
            "expected_status", Words(vi: "Trạng thái số ước", en: "Status of the expected value"),
            .code(SharedColumns.statusCodes), audience: .pages, description: "Code of SDMX CL_OBS_STATUS of expected"),
        Column(
            "expected_verdict", Words(vi: "Dự kiến", en: "Expected verdict"),
            .code(Verdict.allCases.map { .init($0.rawValue, $0.words) }), audience: .pages,
            description: "What the expected value would make of the target; empty where it does not decide"),
    ]
}
