import Foundation
import Testing

extension EditionTests {
    /// What `datapackage.json` says of the columns, against what stands in them.
    @Suite struct PackageDescriptionTests {
        private struct Package: Decodable {
            let resources: [Resource]

            struct Resource: Decodable {
                let name: String
                let schema: Schema
            }

            struct Schema: Decodable {
                let fields: [Field]
            }

            struct Field: Decodable {
                let name: String
                let description: String
            }
        }

        @Test func `A column with a day in it says that both ends are written`() throws {
            let edition = try #require(SharedEdition.current)
            let package = try JSONDecoder().decode(
                Package.self, from: Data(contentsOf: URL(fileURLWithPath: edition.folder + "/datapackage.json")))
            var seen = 0
            for resource in package.resources {
                let rows = try edition.rows(resource.name)
                for field in resource.schema.fields {
                    let cells = rows.compactMap { $0[field.name] }
                    guard cells.contains(where: { $0.wholeMatch(of: /\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/) != nil })
                    else { continue }
                    seen += 1
                    #expect(field.description.contains("with both ends"), "\(resource.name).\(field.name)")
                }
            }
            #expect(seen >= 3)
        }
    }
}
