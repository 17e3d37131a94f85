import Quantities

extension ReportsFolder {
    /// Gives a stage its final name, points `latest` to it and looks at the edition through the link.
    ///
    /// There must lie exactly the files that were `read` back before, none of them touched since. Without a stage the
    /// edition lies in its place already. When a step fails, the link and, if it was the latest edition that was
    /// replaced, the folder are put back as they were; no edition is removed and nothing is brought to the disk a
    /// second time, so that after a loss of power either state is whole. The next run sweeps what is left.
    func switchLatest(
        to plan: EditionPlan, from stage: String?, as read: [String: FileStamp], in editions: borrowing CheckedFolder
    ) throws(PublishingError) {
        let edition = plan.date.iso
        let target = ReportsFolder.editions + "/" + edition
        let earlier = try folder.target(ofLink: ReportsFolder.latest)
        var isSwapped = false
        var isSettled = stage == nil
        do throws(PublishingError) {
            if let stage, try editions.kind(of: edition) != nil {
                try editions.swap(stage, with: edition)
                isSwapped = true
            } else if let stage {
                try editions.rename(stage, to: edition)
            }
            isSettled = true
            try editions.sync()
            if earlier != target { try folder.pointLink(ReportsFolder.latest, to: target) }
            try folder.sync()
            try CheckedFolder.open(folder.path(of: ReportsFolder.latest)).check(read)
        } catch {
            if earlier != target { try? putBackLink(to: earlier) }
            if let stage, isSwapped, earlier == target { try? editions.swap(stage, with: edition) }
            if let stage, !isSettled { try? editions.remove(stage) }
            throw error
        }
    }

    private func putBackLink(to earlier: String?) throws(PublishingError) {
        if let earlier {
            try folder.pointLink(ReportsFolder.latest, to: earlier)
        } else {
            try folder.remove(ReportsFolder.latest)
        }
    }
}
