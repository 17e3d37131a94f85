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
    /// What could not be tidied away afterwards; the edition itself is whole.
    package let leftovers: [PublishingError]
}

/// Publishes an edition: staged, brought to the disk, read back, then switched to in one step.
///
/// Whatever fails, `latest` is one whole edition, the earlier or the new one. An edition of the same day with other
/// bytes is replaced in one step; one with the same bytes is left alone. An edition older than the latest is refused
/// unless `force` is set. Afterwards the newest `keep` editions stay, and always the one `latest` points to.
/// `isStopped` is asked before every file and before the switch; after the switch the run is carried to its end.
/// `stage` holds the files the plan calls staged; without one there must be none. It is removed when publishing fails.
package func publish(
    _ plan: EditionPlan, in reports: ReportsFolder, from stage: Stage? = nil, keep: Int, force: Bool = false,
    isStopped: @Sendable () -> Bool = { false }
) throws(PublishingError) -> Publication {
    let prepared: (isUnchanged: Bool, read: [String: FileStamp])
    do throws(PublishingError) {
        prepared = try reports.prepare(plan, stage, force: force, isStopped: isStopped)
    } catch {
        stage?.discard()
        throw error
    }
    let editions = try reports.ensuredEditions()
    let name = Stage.prefix + plan.date.iso
    let isUnchanged = prepared.isUnchanged
    try reports.switchLatest(to: plan, from: isUnchanged ? nil : name, as: prepared.read, in: editions)
    var leftovers: [PublishingError] = []
    do throws(PublishingError) { try editions.remove(name) } catch { leftovers.append(error) }
    do throws(PublishingError) { try editions.removeOld(keep: keep, always: plan.date) } catch {
        leftovers.append(error)
    }
    return Publication(state: isUnchanged ? .unchanged : .published, leftovers: leftovers)
}

/// The error of a run that would put an older edition in the place of the latest.
package func olderThanLatest(_ day: Day, _ latest: Day, reports: String) -> PublishingError {
    PublishingError(
        .refused, cannot: "publish the edition of \(day.iso)", reports,
        reason: "the latest edition is of \(latest.iso)",
        nextStep: "use --force to go back")
}

extension ReportsFolder {
    /// Brings an edition to the disk beside its place, unless it lies there already, and reads it back: its stamps.
    fileprivate func prepare(
        _ plan: EditionPlan, _ stage: Stage?, force: Bool, isStopped: @Sendable () -> Bool
    ) throws(PublishingError) -> (isUnchanged: Bool, read: [String: FileStamp]) {
        let latest = try latestDay()
        if let latest, plan.date < latest, !force { throw olderThanLatest(plan.date, latest, reports: folder.path) }
        try refuseObstacles(to: plan.date.iso)
        let editions = try ensuredEditions()
        try stage?.settle()
        if let held = try editions.held(plan) { return (true, held) }
        let stage = if let stage { stage } else { try self.stage(for: plan.date) }
        let read = try stage.filled(plan, isStopped: isStopped)
        try editions.sync()
        if isStopped() {
            stage.discard()
            throw Stage.stopped(editions.path)
        }
        return (false, read)
    }

    /// Throws when something that is not ours stands where the edition or the link shall be.
    func refuseObstacles(to edition: String) throws(PublishingError) {
        try folder.refuse(ReportsFolder.latest, unless: .link, "it is no symbolic link")
        try folder.refuse(ReportsFolder.editions, unless: .folder, "it is no folder")
        guard try folder.kind(of: ReportsFolder.editions) != nil else { return }
        try folder.folder(ReportsFolder.editions).refuse(edition, unless: .folder, "it is no folder")
    }

    /// The folder of all editions, made and brought to the disk when there is none.
    func ensuredEditions() throws(PublishingError) -> CheckedFolder {
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

    /// The stamps of the edition of the plan's day when it lies here already, the same in every byte; else nil.
    fileprivate func held(_ plan: EditionPlan) throws(PublishingError) -> [String: FileStamp]? {
        guard try kind(of: plan.date.iso) == .folder else { return nil }
        let found = try folder(plan.date.iso).inspected(against: plan.digests)
        return found.damages.isEmpty ? found.stamps : nil
    }
}

extension Stage {
    /// Writes what is not staged yet and reads everything back; a stage that fails is removed again.
    fileprivate func filled(
        _ plan: EditionPlan, isStopped: @Sendable () -> Bool
    ) throws(PublishingError) -> [String: FileStamp] {
        do throws(PublishingError) {
            try write(plan, isStopped: isStopped)
            return try readBack(plan)
        } catch {
            discard()
            throw error
        }
    }
}
