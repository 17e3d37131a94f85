import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// The committees directly above one, as `parent` or `parents` states them.
struct ParentageIntake {
    let parents: [Parentage]
    /// A link for each of them, without those that overlap an earlier one.
    let links: [Link]

    /// Reads both keys of a committee; `child` is its id, nil when that is refused.
    init(_ entry: FieldReader, child: String?, log: DiagnosticLog) {
        let parent = entry.optionalID("parent", "committee directly above")
        let records = entry.records("parents", "committees above it one after the other", of: "a parent")
        var stated: [Stated] = records.compactMap { Stated($0) }
        if entry.has("parents"), entry.has("parent") {
            entry.fault(
                "parent-and-parents", at: "parents", "a committee has either 'parent' or 'parents'",
                hint: "write the parent into the list and delete 'parent'")
        } else if let parent {
            stated = [Stated(parentage: Parentage(parent), place: entry.place(of: "parent"), begin: nil)]
        }
        let overlapping = Stated.overlaps(stated)
        for (index, other) in overlapping {
            let (one, two) = (stated[other].parentage, stated[index].parentage)
            log.report(
                Diagnostic(
                    rule: "overlapping-parents", at: stated[index].begin ?? stated[index].place,
                    "'\(one.committee)' (\(one.span.words)) and '\(two.committee)' (\(two.span.words)) are above it at the same time",
                    hint: "let each parent end the day before the next one begins"))
        }
        if overlapping.isEmpty, let late = zip(stated, stated.dropFirst()).first(where: { $1.lies(before: $0) })?.1 {
            log.report(
                Diagnostic(
                    rule: "unordered-parents", at: late.place,
                    "'\(late.parentage.committee)' (\(late.parentage.span.words)) stands after a later parent",
                    hint: "write the parents in the order of time"))
        }
        parents = stated.map(\.parentage)
        links = stated.enumerated().filter { overlapping[$0.offset] == nil }.compactMap { _, stated in
            child.map {
                Link(
                    relation: .parent, from: $0, to: stated.parentage.committee, place: stated.place,
                    since: stated.parentage.span.from, until: stated.parentage.span.until)
            }
        }
    }
}

/// One parent with where it is written.
private struct Stated {
    let parentage: Parentage
    let place: Place
    /// Where its first day is written.
    let begin: Place?

    init(parentage: Parentage, place: Place, begin: Place?) {
        (self.parentage, self.place, self.begin) = (parentage, place, begin)
    }

    /// Reads an entry of `parents`; nil when it is refused.
    init?(_ record: FieldReader) {
        let id = record.id("id", "committee directly above")
        let from = record.optionalDay("from", "first day it was above")
        let until = record.optionalDay("until", "last day it was above")
        record.finish()
        guard record.refuseReversed(DaySpan(from: from, until: until)), let id else { return nil }
        self.init(
            parentage: Parentage(id, from: from, until: until), place: record.place(of: "id"),
            begin: record.has("from") ? record.place(of: "from") : nil)
    }

    func lies(before other: Stated) -> Bool {
        guard let until = parentage.span.until, let from = other.parentage.span.from else { return false }
        return until < from
    }

    /// The parents that begin before an earlier one has ended, each with that one.
    static func overlaps(_ stated: [Stated]) -> [Int: Int] {
        let start = { (index: Int) in stated[index].parentage.span.from?.ordinal ?? Int.min }
        let end = { (index: Int) in stated[index].parentage.span.until?.ordinal ?? Int.max }
        var found: [Int: Int] = [:]
        var longest: Int?
        for index in stated.indices.sorted(by: { (start($0), $0) < (start($1), $1) }) {
            if let longest, start(index) <= end(longest) { found[index] = longest }
            if longest.map({ end($0) < end(index) }) ?? true { longest = index }
        }
        return found
    }
}

extension DaySpan {
    /// The time in words: `2020-01-01 to 2025-06-30`.
    fileprivate var words: String {
        switch (from, until) {
        case (nil, nil): "always"
        case (let from?, nil): "from \(from.iso)"
        case (nil, let until?): "until \(until.iso)"
        case (let from?, let until?): "\(from.iso) to \(until.iso)"
        }
    }
}
