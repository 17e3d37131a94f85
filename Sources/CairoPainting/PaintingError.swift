/// Why a document or page was not painted; says which page and which ink when one is at fault.
package struct PaintingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reasons for refusing.
    package enum Reason: Hashable, Sendable {
        /// A coordinate, size or colour is not a usable number.
        case number
        /// The ink leaves its page.
        case offPage
        /// The page is larger than PDF readers allow, or empty.
        case pageSize
        /// A line of text was never shaped.
        case unshaped
        /// Letters the font does not have.
        case missingLetters
        /// The system sets another font instead.
        case font(FontFault)
        /// Text, a link or a mark outside the elements that may hold it.
        case nesting(String)
        /// An anchor's name is used twice.
        case doubledAnchor(String)
        /// A link or bookmark leads to an anchor no page has.
        case missingAnchor(String)
        /// An anchor's name is not of the form `[a-z0-9-]`.
        case anchorName(String)
        /// An address is not http, https, mailto or a relative file.
        case address(String)
        /// The document's date is not an ISO day.
        case date(String)
        /// A bookmark's level skips one, or its title is empty.
        case bookmark(String)
        /// The C libraries failed, in their words.
        case library(String)
        /// The bytes Cairo wrote are not of the form that can be completed.
        case finishing(String)
        /// The complete bytes say something else than the pages when they are read back.
        case inspection(String)
    }

    package let reason: Reason
    /// The page from 1 on; nil when no single page is at fault.
    package let page: Int?
    /// The first words of the ink's dump; nil when no single ink is at fault.
    package let ink: String?

    package init(_ reason: Reason, page: Int? = nil, ink: String? = nil) {
        self.reason = reason
        self.page = page
        self.ink = ink
    }

    /// The error in one sentence, place first.
    package var description: String {
        let place = [page.map { "page \($0)" }, ink].compactMap { $0 }.joined(separator: ", ")
        return (place.isEmpty ? "" : place + ": ") + words
    }

    private var words: String {
        switch reason {
        case .number: "not a usable number"
        case .offPage: "leaves its page"
        case .pageSize: "a page must measure more than 0 and at most 14400 points each way"
        case .unshaped: "text without shaped letters; measure it with the Pango measurer"
        case .missingLetters: "the font lacks a letter of this text"
        case .font(let fault): fault.description
        case .nesting(let rule): rule
        case .doubledAnchor(let name): "anchor “\(name)” is defined twice"
        case .missingAnchor(let name): "no page has the anchor “\(name)”"
        case .anchorName(let name): "anchor name “\(name)” must be made of a–z, 0–9 and -"
        case .address(let address): "address “\(address)” must be http, https, mailto or a relative file"
        case .date(let date): "date “\(date)” must be written as year-month-day"
        case .bookmark(let rule): rule
        case .library(let message): "the drawing library failed: \(message)"
        case .finishing(let message): "the written file cannot be completed: \(message)"
        case .inspection(let message): "the written file, read back: \(message)"
        }
    }
}
