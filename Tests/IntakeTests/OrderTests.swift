import Indicators
import Intake
import TestSupport
import Testing

@Suite struct OrderTests {
    private func facts(_ register: Register, of committee: String) -> [String] {
        register.words.filter { $0.hasPrefix(committee + " ") }
    }

    @Test(arguments: 1...20) func `The order of rows changes nothing but the order of their facts`(seed: UInt64) throws
    {
        var generator = SeededGenerator(seed: seed)
        var changes: [String: String] = [:]
        for name in ["facts/north.csv", "facts/south.csv"] {
            let lines = try #require(SmallSeeds.files[name]).split(separator: "\n").map(String.init)
            let body = lines.dropFirst().shuffled(using: &generator)
            changes[name] = ([lines[0]] + body).joined(separator: "\n") + "\n"
        }
        let plain = try #require(try SeedFolder().read().seeds.register)
        let shuffled = try #require(try SeedFolder(changes).read().seeds.register)
        #expect(shuffled.words.sorted() == plain.words.sorted())
        #expect(shuffled.facts.map(\.committee) == plain.facts.map(\.committee))
    }

    @Test func `Files of another committee change nothing`() throws {
        let plain = try #require(try SeedFolder().read().seeds.register)
        let other = try #require(try SeedFolder(["facts/south.csv": "", "aims/south.yaml": ""]).read().seeds.register)
        #expect(facts(other, of: "north") == facts(plain, of: "north"))
    }

    @Test func `Two readings print the same`() throws {
        let folder = "\(FixtureTests.folder)/dangling/seeds"
        #expect(try SeedFolder.read(folder).lines == SeedFolder.read(folder).lines)
    }
}
