import Assessments
import Testing

@testable import Layouts

/// The topics a chart's heading is taken from, and those findings have.
@Suite struct ToldTopicsTests {
    @Test func `Headings of charts are looked for under topics that findings have`() {
        #expect(ToldFindings.topics.isSubset(of: Finding.Topic.allCases.map(\.rawValue)))
    }
}
