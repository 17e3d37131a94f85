/// What a committee no longer states that the earlier edition had.
package struct Loss: Hashable, Sendable {
    /// How many of something there are.
    package struct Part: Hashable, Sendable {
        /// How many the earlier edition had.
        package let before: Int
        /// How many of those are gone.
        package let withdrawn: Int
        /// How many are new.
        let added: Int

        /// How many fewer there are now; a figure of another period is withdrawn and added.
        fileprivate var fewer: Int { withdrawn - added }
    }

    /// The committee's id.
    package let committee: String
    package let figures: Part
    package let targets: Part

    /// Counts a committee's changes; nil where nothing is gone.
    init?(_ committee: String, _ changes: [Change], figures: Int, targets: Int) {
        let count = { (kind: Change.Kind) in changes.count { $0.kind == kind } }
        self.committee = committee
        self.figures = Part(before: figures, withdrawn: count(.figureWithdrawn), added: count(.figureAdded))
        self.targets = Part(before: targets, withdrawn: count(.targetWithdrawn), added: count(.targetSet))
        if self.figures.withdrawn + self.targets.withdrawn == 0 { return nil }
    }

    /// Whether so much is gone that a file cut off is likelier than a correction.
    ///
    /// A target is enough; of figures all have to be gone, or five and a third of them at least.
    package var isLarge: Bool {
        let most = figures.fewer >= 5 && figures.fewer * 3 >= figures.before
        return targets.fewer > 0 || most || figures.fewer > 0 && figures.fewer == figures.before
    }
}
