/// The kinds of documents an edition holds, each with a layout of its own in the edition file.
package enum DocumentKind: String, Sendable, CaseIterable {
    /// The report of a committee.
    case committee
    /// The report on all committees.
    case consolidated
    /// The page that stands for a report whose committee's files were refused.
    case notice

    /// What its key in the edition file means.
    var about: String {
        switch self {
        case .committee: "the layout of each committee's report"
        case .consolidated: "the layout of the consolidated report"
        case .notice: "the layout of the page that stands for a refused report"
        }
    }
}

/// One thing for each kind of document.
package struct EachKind<Thing> {
    private let committee: Thing
    private let consolidated: Thing
    private let notice: Thing

    /// Makes the thing of each kind, in the order of the kinds.
    package init(_ make: (DocumentKind) throws -> Thing) rethrows {
        committee = try make(.committee)
        consolidated = try make(.consolidated)
        notice = try make(.notice)
    }

    /// The thing of a kind.
    package subscript(kind: DocumentKind) -> Thing {
        switch kind {
        case .committee: committee
        case .consolidated: consolidated
        case .notice: notice
        }
    }

    /// The things, unless one is missing.
    package func whole<Present>() -> EachKind<Present>? where Thing == Present? {
        guard let committee, let consolidated, let notice else { return nil }
        return EachKind<Present> { kind in
            switch kind {
            case .committee: committee
            case .consolidated: consolidated
            case .notice: notice
            }
        }
    }
}

extension EachKind: Sendable where Thing: Sendable {}
