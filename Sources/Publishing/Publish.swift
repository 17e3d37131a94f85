package import Quantities

/// What publishing came to.
package struct Publication: Hashable, Sendable {
    /// What happened to the edition's folder.
    package enum State: Hashable, Sendable {
        /// The edition was written; `latest` points to it.
        case published
        /// The very same edition lay there already; `latest` points to it.
        case unchanged
    }

    package let state: State
    /// The days of older editions that were removed.
    package let removed: [Day]
    /// What could not be tidied away afterwards; the edition itself is whole.
    package let leftovers: [PublishingError]
}

/// Publishes an edition: staged, brought to the disk, read back, then switched to in one step.
///
/// Whatever fails, `latest` is one whole edition, the earlier or the new one. An edition of the same day with other
/// bytes is replaced in one step; one with the same bytes is left alone. An edition older than the latest is refused
/// unless `force` is set. Afterwards the newest `keep` editions stay, and always the one `latest` points to.
/// `isStopped` is asked before every file and before the switch; after the switch the run is carried to its end.
package func publish(
    _ plan: EditionPlan, in reports: ReportsFolder, keep: Int = 30, force: Bool = false,
    isStopped: () -> Bool = { false }
) throws(PublishingError) -> Publication {
    let latest = try reports.latestDay()
    if let latest, plan.date < latest, !force {
        throw olderThanLatest(plan.date, latest, reports: reports.folder.path)
    }
    try reports.refuseObstacles(to: plan.date.iso)
    let editions = try reports.ensuredEditions()
    let stage = Stage.prefix + plan.date.iso
    let isUnchanged = try editions.holds(plan)
    if !isUnchanged {
        let earlier = try editions.files(of: latest)
        try editions.fill(stage, with: plan, carrying: earlier, isStopped: isStopped)
    }
    try reports.switchLatest(to: plan, from: isUnchanged ? nil : stage, in: editions)
    var leftovers: [PublishingError] = []
    do throws(PublishingError) { try editions.remove(stage) } catch { leftovers.append(error) }
    let retention = editions.removeOld(keep: keep, always: plan.date)
    return Publication(
        state: isUnchanged ? .unchanged : .published, removed: retention.removed,
        leftovers: leftovers + retention.leftovers)
}

/// The error of a run that would put an older edition in the place of the latest.
package func olderThanLatest(_ day: Day, _ latest: Day, reports: String) -> PublishingError {
    PublishingError(
        .refused, cannot: "publish the edition of \(day.iso)", reports,
        reason: "the latest edition is of \(latest.iso)",
        nextStep: "use --force to go back")
}

extension ReportsFolder {
    /// Throws when something that is not ours stands where the edition or the link shall be.
    fileprivate func refuseObstacles(to edition: String) throws(PublishingError) {
        try folder.refuse(ReportsFolder.latest, unless: .link, "it is no symbolic link")
        try folder.refuse(ReportsFolder.editions, unless: .folder, "it is no folder")
        guard try folder.kind(of: ReportsFolder.editions) != nil else { return }
        try folder.folder(ReportsFolder.editions).refuse(edition, unless: .folder, "it is no folder")
    }

    /// The folder of all editions, made and brought to the disk when there is none.
    fileprivate func ensuredEditions() throws(PublishingError) -> CheckedFolder {
        let editions = try folder.ensuredFolder(ReportsFolder.editions)
        try folder.sync()
        return editions
    }
}

extension CheckedFolder {
    /// Throws when a name is taken by something of another kind.
    fileprivate func refuse(_ name: String, unless kind: EntryKind, _ reason: String) throws(PublishingError) {
        guard let found = try self.kind(of: name), found != kind else { return }
        throw PublishingError(
            cannot: "publish there", path(of: name), reason: reason, nextStep: "move it away, then run again")
    }

    /// Whether the edition of the plan's day lies here already, the same in every byte.
    fileprivate func holds(_ plan: EditionPlan) throws(PublishingError) -> Bool {
        guard try kind(of: plan.date.iso) == .folder else { return false }
        return try folder(plan.date.iso).damages(against: plan.digests).isEmpty
    }

    /// The files of an earlier edition that may have something in common with the next.
    fileprivate func files(of earlier: Day?) throws(PublishingError) -> EarlierFiles {
        guard let earlier, try kind(of: earlier.iso) == .folder else { return .none }
        guard let edition = try EarlierEdition(earlier, in: folder(earlier.iso)) else { return .none }
        return EarlierFiles(edition: earlier.iso, digests: edition.digests)
    }

    /// Writes a stage and reads it back; a stage that fails is removed again.
    fileprivate func fill(
        _ name: String, with plan: EditionPlan, carrying earlier: EarlierFiles, isStopped: () -> Bool
    ) throws(PublishingError) {
        do throws(PublishingError) {
            let stage = try Stage.make(name, in: self)
            try stage.write(plan, carrying: earlier, from: self, isStopped: isStopped)
            try stage.verify(plan)
            try sync()
            if isStopped() { throw Stage.stopped(path) }
        } catch {
            try? remove(name)
            throw error
        }
    }
}
