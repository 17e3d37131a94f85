import Foundation
import Quantities

/// How many changes of each sort there are.
struct ChangeCounts {
    /// A sort of changes that is counted by itself, the most telling first.
    enum Column: String, CaseIterable {
        case verdictsWorse = "verdicts_worse"
        case verdictsBetter = "verdicts_better"
        case verdictsOther = "verdicts_other"
        case pacesWorse = "paces_worse"
        case pacesBetter = "paces_better"
        case pacesOther = "paces_other"
        case committees
        case targets
        case aims
        case figuresRevised = "figures_revised"
        case figuresAdded = "figures_added"
        case figuresWithdrawn = "figures_withdrawn"

        /// The sort a change counts in; nil for the edition as a whole.
        init?(_ change: Change) {
            switch (change.kind, change.effect) {
            case (.verdictChanged, .worse): self = .verdictsWorse
            case (.verdictChanged, .better): self = .verdictsBetter
            case (.verdictChanged, .neither): self = .verdictsOther
            case (.paceChanged, .worse): self = .pacesWorse
            case (.paceChanged, .better): self = .pacesBetter
            case (.paceChanged, .neither): self = .pacesOther
            case (.committeeAdded, _), (.committeeRemoved, _): self = .committees
            case (.targetSet, _), (.targetAmended, _), (.targetWithdrawn, _): self = .targets
            case (.aimSet, _), (.aimAmended, _), (.aimWithdrawn, _), (.taskStateChanged, _): self = .aims
            case (.figureRevised, _): self = .figuresRevised
            case (.figureAdded, _): self = .figuresAdded
            case (.figureWithdrawn, _): self = .figuresWithdrawn
            case (.methodChanged, _), (.programChanged, _), (.layoutChanged, _), (.fontsChanged, _): return nil
            }
        }
    }

    private let counts: [Column: Int]

    init(_ changes: [Change]) {
        counts = Dictionary(grouping: changes.compactMap { Column($0) }, by: { $0 }).mapValues(\.count)
    }

    /// How many there are of a sort.
    subscript(column: Column) -> Int { counts[column] ?? 0 }

    /// How many there are, those of the edition as a whole apart.
    var total: Int { counts.values.reduce(0, +) }

    /// The numbers as a sentence.
    ///
    /// Such as `Since the edition of 20 November 2026: 3 figures revised.`
    ///
    /// - Parameter committees: how many committees the changes are of, where that is to be told; not where none is.
    func sentence(since day: Day, committees: Int? = nil) -> Words {
        let edition = Words(vi: "ấn bản \(day.printed(in: .vi))", en: "the edition of \(day.printed(in: .en))")
        guard total > 0 else {
            return Words(
                vi: "Số liệu, chỉ tiêu, mục tiêu, nhiệm vụ, đánh giá và tiến độ không đổi so với \(edition.vi).",
                en: "No figure, target, aim, task, verdict or pace has changed since \(edition.en).")
        }
        let parts = Column.allCases.filter { self[$0] > 0 }.map { $0.told(self[$0]) }
        let place = committees.flatMap { $0 > 0 ? $0 : nil }.map { count in
            Words(
                vi: " (ở \(Figure.printed(Decimal(count), in: .vi)) đảng bộ)",
                en: " (in \(Figure.printed(Decimal(count), in: .en)) \(count == 1 ? "committee" : "committees"))")
        }
        return Words(
            vi: "So với \(edition.vi)\(place?.vi ?? ""): \(parts.map(\.vi).joined(separator: ", ")).",
            en: "Since \(edition.en)\(place?.en ?? ""): \(parts.map(\.en).joined(separator: ", ")).")
    }
}
