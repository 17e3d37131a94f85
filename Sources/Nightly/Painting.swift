import CairoPainting
import Diagnostics
import Drawings
import Finishing
import Layouts
import Pages
import Publishing
import Quantities
import SourceFiles
import Synchronization

extension Composing {
    /// Makes every document or takes it from an earlier edition.
    ///
    /// What is made goes to the stage at once. The documents come in the order of `settled` and with the same bytes,
    /// however many workers made them. Throws `Stopped` once `isStopped` says so.
    func finish(
        _ settled: [SettledDocument], to stage: Stage, isStopped: @escaping @Sendable () -> Bool,
        stopwatch: Stopwatch? = nil, tell: @escaping @Sendable (RunEvent) -> Void
    ) throws -> [FinishedDocument] {
        let queue = DocumentQueue(settled.map(\.plan.language))
        let finished = Mutex<[Int: Result<FinishedDocument, any Error>]>([:])
        concurrently(min(request.jobs, settled.count)) { worker in
            let bench = Workbench(stopwatch)
            defer { bench.report() }
            while let index = queue.take(by: worker) {
                let result = Result {
                    if isStopped() { throw Stopped() }
                    let document = try finish(settled[index], bench, stage)
                    tell(.document(path: document.plan.path, outcome: document.entry.outcome, isMade: document.isMade))
                    return document
                }
                finished.withLock { $0[index] = result }
                if case .failure = result { queue.close() }
            }
        }
        return try finished.withLock { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
    }

    /// One document, from an earlier edition if it is undamaged there, else from tables to bytes.
    private func finish(_ settled: SettledDocument, _ bench: Workbench, _ stage: Stage) throws -> FinishedDocument {
        if let earlier = settled.earlier, let file = try earlier.edition.carried(settled.plan.path) {
            return FinishedDocument(plan: settled.plan, content: .carried(file), entry: entry(settled, earlier))
        }
        let plan = settled.plan
        return try told(plan) {
            let measurer = try bench.measurer(plan.language)
            let isNotice = isNotice(plan)
            let key = isNotice ? key(of: plan) : settled.key
            let origin = origin(of: plan, key)
            let document = try bench.stopwatch.measure(.compose) { try composed(plan, origin, measurer).document }
            let painter = try bench.painter(plan.language)
            let bytes =
                request.isBare
                ? try painter.paintBare(document)
                : try painter.paint(document, from: origin, carrying: attachments(of: plan))
            return FinishedDocument(
                plan: plan, content: .made(try stage.add(plan.path, bytes)),
                entry: Manifest.Document(
                    path: plan.path, kind: plan.kind, committee: plan.committee, language: plan.language,
                    pages: document.pages.count, key: key,
                    outcome: isNotice ? .notice : .whole, since: request.asOf))
        }
    }

    private func entry(_ settled: SettledDocument, _ earlier: EarlierDocument) -> Manifest.Document {
        let plan = settled.plan
        let isOlder = earlier.edition.day < request.asOf
        return Manifest.Document(
            path: plan.path, kind: plan.kind, committee: plan.committee, language: plan.language,
            pages: earlier.document.pages, key: settled.key, outcome: settled.outcome, since: earlier.document.since,
            carriedFrom: isOlder ? earlier.edition.day : earlier.document.carriedFrom)
    }

    /// A document broken into pages whose every letter its fonts have; a missing one is a fault of the theme.
    func composed(
        _ plan: DocumentPlan, _ origin: DocumentOrigin?, _ measurer: PangoMeasurer
    ) throws -> (document: PaginatedDocument, tables: [ShownTable]) {
        let composed = try compose(plan, from: origin, measurer: measurer)
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
                        kind: .configuration, rule: "too-high", at: files.places[kind(of: plan)],
                        "\(plan.path): a block needs \(Int(overflow.height)) points and the page has \(Int(overflow.column))",
                        hint: "make the block or the theme's type smaller")
                ])
        } catch let fault as PaintingError {
            throw RunFailure(
                .software, lines: ["\(plan.path): \(fault.description); please report this with the seeds"])
        }
    }
}

/// The run was asked to end.
struct Stopped: Error {}
