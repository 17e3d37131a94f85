import Crypto

/// The identifier in a PDF's trailer: 32 hexadecimal digits, twice, of the SHA-256 digest of the whole file in which
/// these digits are zeros.
///
/// Whoever has the file can work it out again and knows that no byte was changed by accident since.
enum FileIdentifier {
    /// The entry as it is written at first.
    static let blank = entry(Array(repeating: UInt8(ascii: "0"), count: length))

    /// Works out the identifier of a file that ends with one of zeros, and puts it there.
    static func write(into file: inout [UInt8]) {
        guard let place = place(in: file) else { return }
        let digits = Array(hexadecimal(of: file).utf8)
        for start in starts(place) { file.replaceSubrange(start..<start + length, with: digits) }
    }

    /// Whether a file is byte by byte what its identifier was made from; nil when it has none.
    static func isWhole(_ file: [UInt8]) -> Bool? {
        guard let place = place(in: file) else { return nil }
        let stated = Array(file[place])
        var blank = file
        for start in starts(place) { blank.replaceSubrange(start..<start + length, with: zeros) }
        return stated == Array(entry(Array(hexadecimal(of: blank).utf8)).utf8)
    }

    private static let length = 32
    private static let zeros = Array(repeating: UInt8(ascii: "0"), count: length)
    private static let lead = Array("/ID[<".utf8)
    private static let between = Array("><".utf8)
    private static let tail = Array(">]".utf8)

    private static func entry(_ digits: [UInt8]) -> String {
        let text = String(decoding: digits, as: UTF8.self)
        return "/ID[<\(text)><\(text)>]"
    }

    private static func starts(_ place: Range<Int>) -> [Int] {
        let first = place.lowerBound + lead.count
        return [first, first + length + between.count]
    }

    /// Where the last entry of the form stands, looked for from the end.
    private static func place(in file: [UInt8]) -> Range<Int>? {
        let count = lead.count + 2 * length + between.count + tail.count
        var start = file.count - count
        while start >= 0 {
            if file[start] == lead[0], file[start..<start + lead.count].elementsEqual(lead) {
                let (first, second) = (start + lead.count, start + lead.count + length + between.count)
                let isOfForm =
                    file[first + length..<second].elementsEqual(between)
                    && file[second + length..<start + count].elementsEqual(tail)
                return isOfForm ? start..<start + count : nil
            }
            start -= 1
        }
        return nil
    }

    private static func hexadecimal(of file: [UInt8]) -> String {
        SHA256.hash(data: file).prefix(length / 2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
