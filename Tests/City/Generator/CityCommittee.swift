/// One committee of the city with its place in the tree.
struct CityCommittee {
    let id: String
    let vi: String
    let en: String
    let kind: String
    let parent: String?
    /// Where it stands in the city, from 0.
    let number: Int
    /// The case it was made for; nil for a drawn one.
    let story: Case?

    /// The committees of a city: it, three blocs, the cabinet, then groups of one office and three units each.
    ///
    /// Every one refers only to committees before it, so that any first part of the list is whole.
    static func all(_ size: CitySize) -> [CityCommittee] {
        (0..<size.committees).map { number in
            switch number {
            case 0:
                return CityCommittee(
                    id: "sample-city", vi: "Thành phố Mẫu", en: "Sample City", kind: "city", parent: nil, number: 0,
                    story: nil)
            case 1...3:
                let (id, vi, en) = blocs[number - 1]
                return CityCommittee(
                    id: id, vi: vi, en: en, kind: "bloc", parent: "sample-city", number: number, story: nil)
            case 4..<(4 + Case.cabinet.count):
                let story = Case.cabinet[number - 4]
                return CityCommittee(
                    id: "sample-case-\(story.id)", vi: "Mẫu: \(story.vi)", en: "Sample: \(story.en)", kind: story.kind,
                    parent: story.hasOwnParents ? nil : blocs[number % 3].id, number: number, story: story)
            default:
                return drawn(number - 4 - Case.cabinet.count, number)
            }
        }
    }

    private static let blocs: [(id: String, vi: String, en: String)] = [
        ("sample-party-bloc", "Khối Đảng Mẫu", "Sample Party Bloc"),
        ("sample-peoples-committee", "Khối Ủy ban Mẫu", "Sample People’s Committee Bloc"),
        ("sample-agencies", "Khối Cơ quan Mẫu", "Sample Agencies Bloc"),
    ]

    private static func drawn(_ index: Int, _ number: Int) -> CityCommittee {
        let group = index / 4
        let isDepartment = !group.isMultiple(of: 3)
        let office = "\(isDepartment ? "sample-department" : "sample-district")-\(group + 1)"
        guard !index.isMultiple(of: 4) else {
            return CityCommittee(
                id: office, vi: "\(isDepartment ? "Sở" : "Khu vực") Mẫu \(group + 1)",
                en: "Sample \(isDepartment ? "Department" : "District") \(group + 1)",
                kind: isDepartment ? "department" : "district", parent: blocs[group % 3].id, number: number, story: nil)
        }
        return CityCommittee(
            id: "sample-\(isDepartment ? "unit" : "ward")-\(index)",
            vi: "\(isDepartment ? "Đơn vị" : "Phường") Mẫu \(index)",
            en: "Sample \(isDepartment ? "Unit" : "Ward") \(index)", kind: isDepartment ? "unit" : "ward",
            parent: office, number: number, story: nil)
    }
}
