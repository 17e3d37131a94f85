import Indicators
import Intake
import Quantities
import Testing

/// What a point or comma before three digits can mean, by the kind of file and of indicator.
@Suite struct ThousandsDoubtTests {
    /// What reading a row with a value says, without its place, and the value; nil where it is refused.
    private func read(_ indicator: String, _ value: String, _ separator: String) throws -> (String?, Quantity?) {
        let header = "indicator,kind,term,period,value,status,source,locator\n"
        let row = "\(indicator),achievement,2020-2025,2025,<>,A,doc_1.txt,p2\n"
        let text = (header + row).replacing(",", with: separator).replacing("<>", with: value)
        let (seeds, lines) = try SeedFolder(["facts/north.csv": text]).read()
        #expect(lines.count <= 1 && lines.allSatisfy { $0.hasPrefix("seeds/facts/north.csv:2:") })
        let words = lines.first.flatMap { line in line.firstRange(of: ": ").map { String(line[$0.upperBound...]) } }
        return (words, seeds.register?.facts.first { $0.committee == "north" }?.value)
    }

    @Test(arguments: [",", "\t"]) func `A point before three digits is doubted, and needs only a zero to be believed`(
        separator: String
    ) throws {
        let (words, value) = try read("exports", "243.544", separator)
        #expect(
            words == "warning: 243.544 is read as a number with three decimals [thousands-doubt]; "
                + "write 243544 if thousands are meant, or 243.5440 if decimals are")
        #expect(value == Quantity("243.544"))
        for value in ["243544", "243.5440", "0.544", "243.54", "1243.544", ">=60", "41.5..43.5"] {
            let (words, read) = try read("exports", value, separator)
            #expect(words == nil && read == Quantity(value), "\(value)")
        }
    }

    @Test func `What is counted without decimals cannot have three of them`() throws {
        for (separator, value) in [(",", "12.345"), (";", "12,345"), ("\t", ">=12.345"), (",", "12.345..13")] {
            let (words, _) = try read("admitted", value, separator)
            let sign = separator == ";" ? "," : "."
            #expect(
                words == "error: 12\(sign)345 has three decimals, and 'admitted' is counted without any "
                    + "[thousands-doubt]; write 12345 if thousands are meant, or 12\(sign)3450 if decimals are")
        }
        let (words, value) = try read("admitted", "12.3450", ",")
        #expect(words == nil && value == Quantity("12.345"))
    }

    @Test func `In a file of decimal commas a point before three digits sets off thousands`() throws {
        for (indicator, value) in [("exports", "243.544"), ("admitted", ">=243.544"), ("exports", "3..243.544")] {
            let (words, _) = try read(indicator, value, ";")
            #expect(
                words == "error: 243.544 has a point where numbers of this file have a decimal comma "
                    + "[thousands-doubt]; write 243544 if thousands are meant, or 243,5440 if decimals are")
        }
        let (words, value) = try read("exports", "243,544", ";")
        #expect(
            words == "warning: 243,544 is read as a number with three decimals [thousands-doubt]; "
                + "write 243544 if thousands are meant, or 243,5440 if decimals are")
        #expect(value == Quantity("243.544"))
        let (silent, same) = try read("exports", "243,5440", ";")
        #expect(silent == nil && same == Quantity("243.544"))
    }

    /// An edition's table for spreadsheets states the same number in a column of its own, with a comma.
    @Test func `A published number is read back without a doubt`() throws {
        let header =
            "committee_id;indicator_id;kind;term;period;value_min;value_max;value_text;status;source_id;locator\n"
        let row = "north;<>;achievement;2020-2025;2024;12,345;12,345;12.345;A;doc_1.txt;p2\n"
        for indicator in ["exports", "admitted"] {
            let (seeds, lines) = try SeedFolder(["facts/facts.csv": header + row.replacing("<>", with: indicator)])
                .read()
            #expect(lines == [])
            #expect(seeds.register?.facts.contains { $0.value == Quantity("12.345") } == true)
        }
    }
}
