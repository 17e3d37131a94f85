import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// A committee that was merged from others, with where it says so.
struct Merger {
    let id: String
    let predecessors: [Located<String>]
    /// The indicators whose values of the predecessors may be added up.
    let adds: [Located<String>]
}

/// Whether mergers agree with the dates and the tree, and add nothing up twice.
struct MergerRules {
    private let mergers: [Merger]
    private let committees: [String: Committee]

    init(_ mergers: [Merger], among committees: [Committee]) {
        self.mergers = mergers
        self.committees = Dictionary(committees.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Everything that is wrong.
    var faults: [Diagnostic] {
        mergers.flatMap { merger in
            merger.predecessors.flatMap { predecessor in
                guard let new = committees[merger.id], let old = committees[predecessor.value], new.id != old.id else {
                    return [Diagnostic]()
                }
                return [outlives(old, new, predecessor.place), isChild(old, new, predecessor.place)]
                    .compactMap { $0 }
            }
        } + doubles
    }

    /// A predecessor that has not ended when its successor begins; nothing is said where a date is not stated.
    private func outlives(_ old: Committee, _ new: Committee, _ place: Place) -> Diagnostic? {
        guard let begin = new.span.from, old.span.until.map({ $0 >= begin }) ?? (old.span.from != nil) else {
            return nil
        }
        let end = old.span.until.map { "exists until \($0.iso)" } ?? "has no 'until'"
        return fault(
            place, "the predecessor '\(old.id)' \(end), and '\(new.id)' exists from \(begin.iso)",
            hint: "let 'until' of '\(old.id)' lie before \(begin.iso)")
    }

    /// A predecessor that stands below its successor after the merger, so that it would be counted twice.
    private func isChild(_ old: Committee, _ new: Committee, _ place: Place) -> Diagnostic? {
        let isBelow = old.parents.contains { parentage in
            guard parentage.committee == new.id else { return false }
            guard let end = [parentage.span.until, old.span.until].compactMap({ $0 }).min() else { return true }
            return new.span.from.map { end >= $0 } ?? false
        }
        guard isBelow else { return nil }
        return fault(
            place, "the predecessor '\(old.id)' is a child of '\(new.id)' at the same time",
            hint: "delete it here, or let its parent end before the merger")
    }

    /// Values of one predecessor that two committees would add up, each at the later one.
    private var doubles: [Diagnostic] {
        let names = mergers.flatMap { merger in merger.predecessors.map(\.value).distinct }
        let shared = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
        var first: [[String]: Located<String>] = [:]
        var faults: [Diagnostic] = []
        var left = 200_000
        for merger in mergers where !merger.adds.isEmpty {
            for predecessor in merger.predecessors where shared[predecessor.value] != nil {
                left -= merger.adds.count
                guard left > 0 else {
                    let message = "too many values of shared predecessors are added up to be checked"
                    return faults + [
                        Diagnostic(rule: "too-many", at: predecessor.place, message, hint: "shorten the lists")
                    ]
                }
                for indicator in merger.adds {
                    let other = first[[predecessor.value, indicator.value]]
                    guard let other, other.value != merger.id else {
                        first[[predecessor.value, indicator.value]] = Located(merger.id, at: indicator.place)
                        continue
                    }
                    faults.append(
                        fault(
                            indicator.place,
                            "'\(indicator.value)' of the predecessor '\(predecessor.value)' is added to '\(other.value)' too",
                            hint: "keep it under one 'adds'; first defined at \(other.place.file):\(other.place.line)"))
                }
            }
        }
        return faults
    }

    private func fault(_ place: Place, _ message: String, hint: String) -> Diagnostic {
        Diagnostic(rule: "overlapping-predecessors", at: place, message, hint: hint)
    }
}
