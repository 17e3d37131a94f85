import CairoPainting
import Diagnostics
import Drawings
import Layouts
import Pages
import Publishing
import Quantities
import SourceFiles

extension Composing {
    /// Composes and paints every document with several workers; the result does not depend on their number.
    func paint(progress: @escaping @Sendable (String) -> Void) async throws -> [PaintedDocument] {
        let plans = plans
        let workers = min(request.jobs, max(plans.count, 1))
        let painted = try await withThrowingTaskGroup(of: [(Int, PaintedDocument)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    let bench = Workbench()
                    return try stride(from: worker, to: plans.count, by: workers).map { index in
                        try Task.checkCancellation()
                        let document = try paint(plans[index], bench)
                        progress(plans[index].path)
                        return (index, document)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return painted.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// One document from tables to bytes.
    private func paint(_ plan: DocumentPlan, _ bench: Workbench) throws -> PaintedDocument {
        try told(plan) {
            let measurer = try bench.measurer(plan.language)
            let document = try composed(plan, measurer).document
            let bytes = try PDFPainter(measurer: measurer).paint(document)
            return PaintedDocument(plan: plan, bytes: bytes, pages: document.pages.count, key: key(of: plan))
        }
    }

    /// A document broken into pages whose every letter its fonts have; a missing one is a fault of the theme.
    func composed(
        _ plan: DocumentPlan, _ measurer: PangoMeasurer
    ) throws -> (document: PaginatedDocument, tables: [ShownTable]) {
        let composed = try compose(plan, measurer: measurer)
        let faults = measurer.takeFaults()
        guard faults.isEmpty else {
            throw RunFailure(
                .configuration,
                diagnostics: faults.map { fault in
                    let named = files.theme.families.first { fault.face.hasPrefix($0.family) }
                    return Diagnostic(
                        kind: .configuration, rule: "font", at: named?.place ?? files.edition.theme.place,
                        "\(plan.path): \(fault.description)", hint: "name a family that has these letters")
                })
        }
        return composed
    }

    /// Work on a document, its failures told as those of a run: an overfull page is a fault of theme or layout.
    func told<Value>(_ plan: DocumentPlan, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let overflow as Flow.Overflow {
            throw RunFailure(
                .configuration,
                diagnostics: [
                    Diagnostic(
                        kind: .configuration, rule: "too-high",
                        at: plan.committee == nil ? files.places.consolidated : files.places.committee,
                        "\(plan.path): a block needs \(Int(overflow.height)) points and the page has \(Int(overflow.column))",
                        hint: "make the block or the theme's type smaller")
                ])
        } catch let fault as PaintingError {
            throw RunFailure(
                .software, lines: ["\(plan.path): \(fault.description); please report this with the seeds"])
        }
    }
}

/// What one worker keeps from document to document: a measurer for each language.
private final class Workbench {
    private var measurers: [Language: PangoMeasurer] = [:]

    func measurer(_ language: Language) throws(PaintingError) -> PangoMeasurer {
        if let measurer = measurers[language] { return measurer }
        let measurer = try PangoMeasurer(language: language.tag)
        measurers[language] = measurer
        return measurer
    }
}
