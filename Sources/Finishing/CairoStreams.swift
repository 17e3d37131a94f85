/// Streams as Cairo writes them: a dictionary, the word `stream`, the data, the word `endstream`.
extension CairoFile {
    /// A stream's dictionary and its data; throws when its length is not what its dictionary states.
    func stream(_ number: Int) throws(FinishingError) -> (facts: PDFDictionary, data: ArraySlice<UInt8>) {
        let place = try object(number)
        var tokens = PDFTokens(bytes, place)
        let dictionary = try PDFDictionary(bytes, &tokens)
        guard tokens.take(word: "stream"), bytes[tokens.position] == 10 else {
            throw FinishingError("stream \(number) is of another form")
        }
        let start = tokens.position + 1
        var length = dictionary.tokens(of: "Length")
        if let reference = dictionary.reference("Length") {
            length = PDFTokens(bytes, try object(reference))
        }
        let tail = "\nendstream".utf8
        guard let count = length?.number(), length?.isAtEnd == true, start + count + tail.count == place.upperBound,
            bytes[(start + count)..<place.upperBound].elementsEqual(tail)
        else { throw FinishingError("stream \(number) is longer or shorter than it states") }
        return (dictionary, bytes[start..<(start + count)])
    }

    /// Whether an object is a number alone, as the lengths of streams are.
    func isLength(_ place: Range<Int>) -> Bool {
        var tokens = PDFTokens(bytes, place)
        return tokens.number() != nil && tokens.isAtEnd
    }
}
