import Diagnostics
import Indicators
import Intake
import Quantities
import Testing

/// What is taken and doubted, because all facts together, or a name beside another, make it unlikely to be meant.
@Suite struct DoubtTests {
    private static let header = "indicator,kind,term,period,value,status,source,locator"

    /// What reading says of rows of the northern committee, which stand from line 2 on.
    private func lines(_ rows: String..., indicators: String? = nil) throws -> [String] {
        let text = ([DoubtTests.header] + rows.map { $0 + ",doc_1.txt,p2" }).joined(separator: "\n") + "\n"
        var files = ["facts/north.csv": text]
        if let indicators { files["indicators.yaml"] = indicators }
        let (seeds, lines) = try SeedFolder(files).read()
        #expect(seeds.register != nil)
        return lines
    }

    @Test func `A result under another term than its target is doubted at the term`() throws {
        let target = "exports,target,2020-2025,2025,35,A"
        let doubt = { (term: String, column: Int) in
            "seeds/facts/north.csv:3:\(column): warning: the result has \(term), and the target of 2025 in the term "
                + "2020-2025 has no result [term-mismatch]; write 2020-2025, the term of the target"
        }
        #expect(try lines(target, "exports,achievement,,2025,37,A") == [doubt("no term", 21)])
        #expect(
            try lines(target, "exports,achievement,2025-2030,2025,37,A") == [doubt("the term 2025-2030", 21)])
        #expect(
            try lines(target, "exports,achievement,,as of 2025-12-31,37,A") == [doubt("no term", 21)])
        #expect(
            try lines("exports,target,,2025,35,A", "exports,achievement,2020-2025,2025,37,A") == [
                "seeds/facts/north.csv:3:21: warning: the result has the term 2020-2025, and the target of 2025 without "
                    + "one has no result [term-mismatch]; empty the cell, or give the target a term at "
                    + "seeds/facts/north.csv:2"
            ])
    }

    @Test func `A result under another term is believed where the target has one of its own, or needs none`() throws {
        let other = "exports,achievement,2025-2030,2025,37,A"
        let own = "exports,achievement,2020-2025,2025,37,A"
        #expect(try lines("exports,target,2020-2025,2025,35,A", own, other) == [])
        #expect(try lines("exports,target,2020-2025,2025,exceeded,A", other) == [])
        #expect(try lines("exports,target,2020-2025,2025,,O", other) == [])
        #expect(try lines("exports,target,2020-2025,2024,35,A", other) == [])
        #expect(try lines("exports,target,2020-2025,2025,35,A", "exports,target,2025-2030,2025,36,A", other) == [])
    }

    @Test func `A single day is doubted where targets are of years`() throws {
        let target = "exports,target,2020-2025,2025,35,A"
        let doubt = { (line: Int, day: String, hint: String) in
            "seeds/facts/north.csv:\(line):31: warning: '\(day)' means that day alone, and targets of 'exports' are of "
                + "years or as of a day [single-day]; write \(hint)"
        }
        #expect(
            try lines(
                target, "exports,achievement,2020-2025,2025-12-31,37,A", "exports,achievement,2020-2025,2025-06-30,36,A"
            ) == [doubt(3, "2025-12-31", "2025, or as of 2025-12-31"), doubt(4, "2025-06-30", "as of 2025-06-30")])
        #expect(try lines("exports,achievement,2020-2025,2025-12-31,37,A") == [])
        #expect(try lines(target, "exports,achievement,2020-2025,as of 2025-06-30,37,A") == [])
        #expect(try lines("done,target,2020-2025,2025,yes,A", "done,achievement,2020-2025,2025-06-30,yes,A") == [])
    }

    @Test func `A target of none is doubted where more is better`() throws {
        #expect(
            try lines("exports,target,2025-2030,2030,0,A")
                == [
                    "seeds/facts/north.csv:2:31: warning: every result meets a target of 0 of 'exports', for more of it "
                        + "counts as better [zero-target]; give the indicator direction: lower in indicators.yaml, "
                        + "or correct the value"
                ])
        #expect(try lines("exports,target,2020-2025,2025,5,A", "exports,target,2025-2030,2030,0,A").count == 1)
        #expect(try lines("exports,target,2025-2030,2026,0,A", "exports,target,2025-2030,2030,5,A") == [])
        #expect(try lines("growth,target,2025-2030,2026-2030,0,A") == [])
        let lower = try #require(SmallSeeds.files["indicators.yaml"]).replacing("higher", with: "lower")
        #expect(try lines("exports,target,2025-2030,2030,0,A", indicators: lower) == [])
    }

    @Test(arguments: [("E", "an estimate"), ("P", "provisional"), ("F", "a forecast")])
    func `A target nobody is sure of is doubted`(status: String, noun: String) throws {
        #expect(
            try lines("exports,target,2025-2030,2030,75,\(status)") == [
                "seeds/facts/north.csv:2:34: warning: a target is never \(noun), as status \(status) says "
                    + "[unsure-target]; write status A, or kind achievement if it is a result"
            ])
        #expect(try lines("exports,achievement,2025-2030,2026,75,\(status)") == [])
    }

    @Test func `A figure stated differently as a year and its last day is doubted`() throws {
        let doubt = { (period: String, column: Int) in
            "seeds/facts/north.csv:3:\(column): warning: 'exports' of \(period) differs from the same figure at "
                + "seeds/facts/north.csv:2 [restated-figure]; correct one of them, or give both the same term and period "
                + "for the list of conflicts"
        }
        #expect(
            try lines("exports,achievement,2025-2030,2027,13,A", "exports,achievement,2025-2030,as of 2027-12-31,14,A")
                == [doubt("as of 2027-12-31", 48)])
        for (one, other) in [
            ("exports,achievement,2020-2025,2025,10,A", "exports,achievement,2025-2030,2025,12,A"),
            ("exports,achievement,2020-2025,2025,10,E", "exports,achievement,2025-2030,2025,12,A"),
            ("exports,achievement,2020-2025,2025,10,A", "exports,achievement,2025-2030,2025,10,A"),
            ("exports,target,2020-2025,2025,10,A", "exports,target,2025-2030,2025,12,A"),
            ("admitted,achievement,2020-2025,2025,10,A", "admitted,achievement,2025-2030,2025,12,A"),
        ] {
            #expect(try lines(one, other) == [], "\(other)")
        }
    }

    @Test func `A committee named like another one is doubted at its name`() throws {
        let committees = try #require(SmallSeeds.files["committees.yaml"])
        for (name, other) in [("vi: Nam", "vi: Bắc"), ("en: South", "en: North")] {
            let (seeds, lines) = try SeedFolder(["committees.yaml": committees.replacing(name, with: other)]).read()
            #expect(seeds.register != nil)
            #expect(
                lines == [
                    "seeds/committees.yaml:5:24: warning: another committee is named '\(other.dropFirst(4))' as well "
                        + "[same-name]; tell them apart, as by the place or the years; first named at "
                        + "seeds/committees.yaml:4"
                ])
        }
    }

    @Test func `A document dated after the day of the edition is doubted at its date`() throws {
        let (seeds, lines) = try SeedFolder().read()
        #expect(lines == [])
        let day = try #require(seeds.register?.sources.first).date
        #expect(seeds.documents(after: day).isEmpty)
        #expect(
            seeds.documents(after: .first(of: 2025)).map {
                "\($0.severity): \($0.message) [\($0.rule)]; \($0.hint ?? "")"
            }
                == [
                    "warning: the document is dated 29 July 2025, after the day of the edition, 2025-01-01 "
                        + "[document-to-come]; correct the date, or give a later day with --as-of"
                ])
        #expect(seeds.documents(after: .first(of: 2025)).first?.place.line == 5)
    }

    @Test func `A document nothing comes from may have any date, and one that amends another be announced`() throws {
        let sources = try #require(SmallSeeds.files["sources.yaml"])
        let facts = try #require(SmallSeeds.files["facts/south.csv"])
        let amending = sources.replacing("sources:\n", with: "").replacing("doc_1", with: "doc_2")
            .replacing("    language: en\n", with: "    language: en\n    amends: doc_1.txt\n")
        let lines = { (facts: String, day: String) in
            let seeds = try SeedFolder(["sources.yaml": sources + amending, "facts/south.csv": facts]).read().seeds
            return seeds.documents(after: try #require(Day(day))).map(\.place.line)
        }
        let citing = facts.replacing("doc_1", with: "doc_2")
        #expect(try lines(facts, "2024-07-01") == [5])
        #expect(try lines(citing, "2024-08-01") == [5])
        #expect(try lines(citing, "2024-07-01") == [5, 11])
    }
}
