import Foundation
import Indicators
import Intake
import Quantities
import Testing

/// Facts as an edition publishes them, read back.
@Suite struct EditionTests {
    private static let header =
        "committee_id,committee,indicator_id,indicator,area,kind,term,period,measure,value_op,value_min,value_max,"
        + "value_text,unit,status,source_id,locator,note"

    private static let values = [
        "facts/north.csv": """
        indicator,kind,term,period,value,status,source,locator,note
        exports,achievement,2020-2025,2025,46.4,E,doc_1.txt,p2,"Lần đầu, ""ước"" tính"
        exports,target,2025-2030,2030,75..80,A,doc_1.txt,p2,
        exports,target,2025-2030,2026-2030 each year,3..5+,A,doc_1.txt,p3,
        exports,context,,as of 2025-01-02,~260,P,doc_1.txt,p4,
        exports,context,,2025-01-02..2025-01-03,<0.15,F,doc_1.txt,p5,"hai
        dòng"
        completed,achievement,2020-2025,2020-2025,5/8,A,doc_1.txt,p2,
        share,target,2025-2030,2030,>60,A,doc_1.txt,p2,
        place,target,2025-2030,2030,top 10,A,doc_1.txt,p2,
        place,achievement,2020-2025,2025,rank 4,A,doc_1.txt,p2,
        multiple,achievement,2020-2025,2025,>x1.5,A,doc_1.txt,p2,
        multiple,target,2020-2025,2025,x1.8,A,doc_1.txt,p2,
        done,achievement,2020-2025,2025,yes,A,doc_1.txt,p2,
        growth,target,2025-2030,unknown,,M,doc_1.txt,p2,
        growth,target,2020-2025,2020-2025,exceeded,A,doc_1.txt,p2,

        """
    ]

    private func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }

    private func published(_ register: Register) -> String {
        let rows = register.facts.map { fact in
            let indicator = register.indicator(fact.indicator)
            let number = { (value: Decimal?) in value.map { Figure.machine($0) } ?? "" }
            return [
                fact.committee, "Bắc", fact.indicator, "Chỉ tiêu", "Kinh tế", fact.kind.rawValue,
                fact.term?.code ?? "", fact.period.code, indicator?.measure.rawValue ?? "", fact.value?.code ?? "",
                number(fact.value?.lower), number(fact.value?.upper), fact.value?.grammar ?? "",
                indicator?.unit.names.vi ?? "", fact.status.rawValue, fact.source, fact.locator, quoted(fact.note),
            ].joined(separator: ",")
        }
        return ([EditionTests.header] + rows).joined(separator: "\r\n") + "\r\n"
    }

    @Test func `A published table is read back without loss`() throws {
        let first = try SeedFolder(EditionTests.values).read()
        #expect(first.lines == [])
        let register = try #require(first.seeds.register)
        let second = try SeedFolder([
            "facts/north.csv": "", "facts/south.csv": "", "facts/facts.csv": published(register),
        ]).read()
        #expect(second.lines == [])
        #expect(second.seeds.register?.words == register.words)
        #expect(register.facts.count == 17)
    }
}
