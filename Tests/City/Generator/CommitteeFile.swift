/// The text of `committees.yaml`.
enum CommitteeFile {
    static func text(_ committees: [CityCommittee]) -> String {
        var text = "# Synthetic: no committee here exists.\nkinds:\n" + kinds + "\ncommittees:\n"
        for committee in committees {
            text += """
                  - id: \(committee.id)
                    names: {vi: "Đảng bộ \(committee.vi)", en: "Party Committee of \(committee.en)"}
                    short: {vi: "\(committee.vi)", en: "\(committee.en)"}
                    kind: \(committee.kind)

                """
            if let parent = committee.parent { text += "    parent: \(parent)\n" }
            for line in committee.story?.more ?? [] { text += "    \(line)\n" }
        }
        return text
    }

    /// What a kind of committee is due to report belongs to the kind.
    private static let kinds = """
          - id: city
            names: {vi: "Đảng bộ thành phố", en: "City committee"}
            expects: [output, growth]
          - id: bloc
            names: {vi: "Đảng bộ khối", en: "Committee of a bloc"}
            expects: [points]
          - id: district
            names: {vi: "Đảng bộ khu vực", en: "District committee"}
            expects: [exports, admitted, poverty]
          - id: ward
            names: {vi: "Đảng bộ phường", en: "Ward committee"}
            expects: [exports, admitted, poverty, violations]
          - id: department
            names: {vi: "Đảng bộ sở", en: "Committee of a department"}
            expects: [goals, trained-share]
          - id: unit
            names: {vi: "Đảng bộ đơn vị", en: "Committee of a unit"}
            expects: [goals, trained-share, admitted]
          - id: case
            names: {vi: "Đảng bộ của một tình huống", en: "Committee made for one case"}
        """
}
