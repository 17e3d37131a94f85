import Diagnostics
import Foundation
import Indicators
import Quantities

/// A plain figure whose document says over, about or estimated of it wherever the paragraph has it.
struct LostQualifier {
    let fact: Fact
    let document: SourceDocument
    let paragraph: Int

    /// The doubt about the figure; nil where the row says what the paragraph does, or has more than a plain number.
    ///
    /// Small whole numbers are passed over: "over 2 days" and "about the 1st congress" say nothing of the kind.
    var doubt: Diagnostic? {
        guard case .exact(let number)? = fact.value, number > 12 || Figure.decimals(of: number) > 0 else { return nil }
        let text = document.paragraphs[paragraph]
        let places = NumberTokens.places(in: text, language: document.language).filter { $0.readings.contains(number) }
        let scalars = Array(text.unicodeScalars)
        let everywhere = places.map { Qualifier.before($0.start, in: scalars) }
        guard let first = everywhere.first else { return nil }
        let shared = everywhere.reduce(first) { $0.intersection($1) }
        let figure = Figure.machine(number)
        if shared.contains(.over) { return doubt("over", figure, hint: "write >\(figure) or >=\(figure)") }
        if shared.contains(.about) { return doubt("about", figure, hint: "write ~\(figure)") }
        if shared.contains(.estimated), fact.status == .normal, fact.kind != .target {
            return doubt("estimated", figure, hint: "give status E, or F for a forecast")
        }
        return nil
    }

    private func doubt(_ word: String, _ figure: String, hint: String) -> Diagnostic {
        Diagnostic(
            .warning, rule: "lost-qualifier", at: fact.place,
            "paragraph \(paragraph + 1) of \(document.id) has “\(word)”, or words like it, before \(figure), "
                + "and the row has a plain figure", hint: hint)
    }
}
