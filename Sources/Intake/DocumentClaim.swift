import Diagnostics
import Foundation
import Quantities

/// What a fact or an aim says stands in a paragraph of a document.
struct DocumentClaim {
    let document: SourceDocument
    let locator: String
    /// Where the claim is made.
    let place: Place

    /// The faults of a value: a paragraph that is not there, and each number that does not stand in it.
    func faults(value: Quantity?) -> [Diagnostic] {
        guard let index else {
            let count = document.paragraphs.count
            return [
                fault(
                    "no-paragraph",
                    "there is no paragraph \(locator.dropFirst()) in \(document.id), which has \(count)",
                    hint: "correct the locator")
            ]
        }
        let wanted = value?.numbers ?? []
        let missing = wanted.filter { !document.numbers[index].contains($0) }
        guard !missing.isEmpty else { return [] }
        let elsewhere = document.numbers.indices.filter { document.numbers[$0].isSuperset(of: wanted) }
        let hint =
            elsewhere.count == 1
            ? "correct the value, or write p\(elsewhere[0] + 1)" : "correct the value or the locator"
        return missing.map { absent(Figure.machine($0), hint: hint) }
    }

    /// The faults of a directive's number and date.
    ///
    /// The date of a numbered document has to stand in the paragraph. What was said at a meeting may be dated by any
    /// paragraph, with or without the year, or by the day the register gives for the source.
    func faults(number: String?, date: Day?) -> [Diagnostic] {
        guard let index else { return [] }
        var faults: [Diagnostic] = []
        let hint = "correct the directive or the locator"
        if let number, !DocumentClaim.stands(number, in: document.paragraphs[index]) {
            faults.append(absent(number, hint: hint))
        }
        if let date, date != document.date || number != nil {
            let places = number == nil ? document.paragraphs[...] : document.paragraphs[index...index]
            let forms = DateForms.full(date) + (number == nil ? DateForms.withoutYear(date) : [])
            if !places.contains(where: { text in forms.contains { DocumentClaim.stands($0, in: text) } }) {
                faults.append(absent(date.iso, hint: hint))
            }
        }
        return faults
    }

    /// Whether a text stands in another one as whole words, without regard to case.
    static func stands(_ text: String, in paragraph: String) -> Bool {
        let (wanted, all) = (Array(text.lowercased().unicodeScalars), Array(paragraph.lowercased().unicodeScalars))
        guard !wanted.isEmpty, wanted.count <= all.count else { return false }
        let isPart = { (index: Int) in
            all.indices.contains(index)
                && (all[index].properties.isAlphabetic || all[index].properties.numericType != nil)
        }
        return (0...all.count - wanted.count).contains { start in
            all[start] == wanted[0] && all[start..<start + wanted.count].elementsEqual(wanted) && !isPart(start - 1)
                && !isPart(start + wanted.count)
        }
    }

    /// The paragraph's place among the document's, from 0; nil when it has none of that number.
    var index: Int? {
        guard let paragraph = Locator.paragraph(locator), paragraph <= document.paragraphs.count else { return nil }
        return paragraph - 1
    }

    private func absent(_ what: String, hint: String) -> Diagnostic {
        fault(
            "not-in-document", "\(what) does not stand in paragraph \(locator.dropFirst()) of \(document.id)",
            hint: hint)
    }

    private func fault(_ rule: String, _ message: String, hint: String) -> Diagnostic {
        Diagnostic(rule: rule, at: place, message, hint: hint)
    }
}
