import Foundation
import Indicators
import Intake
import Testing

/// Files of committees under names, in forms or with rights that keep them from being read as they are.
@Suite struct UnreadFilesTests {
    @Test(arguments: [[], Array("# Mục tiêu\n\n# goals:\n".utf8), Array("---\n".utf8)] as [[UInt8]])
    func aFileOfAimsWithoutAnyIsRefused(bytes: [UInt8]) throws {
        let folder = try SeedFolder()
        try folder.folder.write("aims/north.yaml", bytes)
        let (seeds, lines) = try folder.read()
        #expect(
            lines == [
                "seeds/aims/north.yaml: error: the file has no aims [no-aims]; write them into it, or delete the file"
            ])
        #expect(seeds.withheld == ["north"])
    }
}
