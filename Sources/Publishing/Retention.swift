import Quantities

extension ReportsFolder {
    /// Removes what runs left behind when they failed or were killed: stages, and files that were not renamed yet.
    static func sweep(_ folder: borrowing CheckedFolder) throws(PublishingError) {
        for name in try folder.names() where name.hasPrefix(".") && name.hasSuffix("-new") { try folder.remove(name) }
        guard try folder.kind(of: editions) == .folder else { return }
        try folder.folder(editions).sweepStages()
    }

    /// Removes editions until the newest `keep` are left, and never the one `latest` points to.
    ///
    /// Nothing is removed while `latest` points to none.
    package func removeOld(keep: Int) throws(PublishingError) {
        guard let latest = try latestDay(), try folder.kind(of: ReportsFolder.editions) == .folder else { return }
        try folder.folder(ReportsFolder.editions).removeOld(keep: keep, always: latest)
    }
}

extension CheckedFolder {
    /// Removes the stages that runs left behind when they failed or were killed; only called while the lock is held.
    ///
    /// The names are brought to the disk first: a stage may hold what the last run put back in an edition's place.
    fileprivate func sweepStages() throws(PublishingError) {
        let stages = try names().filter { $0.hasPrefix(Stage.prefix) }
        if stages.isEmpty { return }
        try sync()
        for stage in stages { try remove(stage) }
    }

    /// Removes editions from this folder until the newest `keep` are left; one day stays in any case.
    ///
    /// An edition loses its name before its files, so that no half edition bears a day's name.
    func removeOld(keep: Int, always kept: Day) throws(PublishingError) {
        let days = try names().compactMap { Day($0) }.sorted(by: >)
        let old = days.dropFirst(max(keep, 1)).filter { $0 != kept }
        for day in old.reversed() {
            let name = "\(Stage.prefix)old-\(day.iso)"
            try remove(name)
            try rename(day.iso, to: name)
            try remove(name)
        }
        if !old.isEmpty { try sync() }
    }
}
