import Publishing

/// Why a document is made, or not made, tonight.
package enum DocumentReason: String, Hashable, Sendable, CaseIterable {
    /// There is no earlier one.
    case new
    /// Its figures are others than before.
    case dataChanged = "data changed"
    /// Its layout, the theme or the edition file was edited.
    case layoutChanged = "layout changed"
    /// Figures and layout both changed.
    case bothChanged = "data and layout changed"
    /// The program, the method or a font has another version.
    case programChanged = "program changed"
    /// Only some documents are asked for; these are always made and never published.
    case draft
    /// The earlier one still says everything.
    case unchanged
    /// The committee's files are at fault; its last good one stands.
    case withheld
    /// The committee's files are at fault and there is no good one; a notice says so.
    case notice

    /// Whether the document is made, and not taken over from an earlier edition.
    package var isMade: Bool {
        switch self {
        case .new, .dataChanged, .layoutChanged, .bothChanged, .programChanged, .draft, .notice: true
        case .unchanged, .withheld: false
        }
    }
}

/// A document of the edition to be, before it is made.
struct SettledDocument: Sendable {
    let plan: DocumentPlan
    /// The key it has tonight; for a withheld document that of the last good one.
    let key: ContentKey
    let outcome: Manifest.Document.Outcome
    let reason: DocumentReason
    /// The document it can be taken from; nil when it has to be made.
    let earlier: EarlierDocument?
}

extension Composing {
    /// What becomes of a document, judged by its key alone; that of a withheld committee by what was found of it.
    func settled(_ plan: DocumentPlan) -> SettledDocument {
        if isNotice(plan), let good = earlier.lastGood(plan.path) {
            return SettledDocument(
                plan: plan, key: good.document.key, outcome: .withheld, reason: .withheld, earlier: good)
        }
        let key = key(of: plan)
        let outcome = isNotice(plan) ? Manifest.Document.Outcome.notice : .whole
        let found = request.isDraft ? nil : earlier.document(plan.path, key)
        let reason = isNotice(plan) ? .notice : found == nil ? reason(plan, key) : DocumentReason.unchanged
        return SettledDocument(plan: plan, key: key, outcome: outcome, reason: reason, earlier: found)
    }

    /// Why a document with this key has to be made, compared with the one readers have.
    private func reason(_ plan: DocumentPlan, _ key: ContentKey) -> DocumentReason {
        if request.isDraft { return .draft }
        guard let last = earlier.last(plan.path)?.document.key else { return .new }
        return switch (last.data == key.data, last.layout == key.layout) {
        case (false, false): .bothChanged
        case (false, true): .dataChanged
        case (true, false): .layoutChanged
        case (true, true): .programChanged
        }
    }
}
