/// What a page's content shows, read as a reader reads it: the text of each marked part, and that of decoration.
struct PageText {
    /// The letters shown in each marked part, by its number on the page.
    private(set) var marked: [Int: [UInt8]] = [:]
    /// The letters shown in decoration, in the order they are painted.
    private(set) var decoration: [UInt8] = []

    /// A part that was begun and has not ended.
    private enum Part {
        case marked(Int)
        case artifact
        /// Inside another part, with the text that stands for what is shown there.
        case replaced
        /// Inside another part, of no meaning here.
        case other
    }

    private let bytes: [UInt8]
    private var place = 0
    private var open: [Part] = []
    private let fonts: [(name: [UInt8], codes: FontCodes)]
    /// Which of the fonts is set.
    private var font: Int?
    /// The codes in the strings since the last operator.
    private var codes: [UInt8] = []
    /// The letters of the marked part that is open.
    private var letters: [UInt8] = []
    private var name: Range<Int> = 0..<0
    private var properties: Range<Int> = 0..<0

    /// Reads a content; `fonts` gives the codes of the page's fonts by their names.
    init(_ bytes: [UInt8], fonts: [String: FontCodes]) throws(FinishingError) {
        self.bytes = bytes
        self.fonts = fonts.map { (Array($0.key.utf8), $0.value) }
        while place < bytes.count {
            switch bytes[place] {
            case 0...32, UInt8(ascii: "["), UInt8(ascii: "]"): place += 1
            case UInt8(ascii: "("): try takeLiteral()
            case UInt8(ascii: "<"): try takeAngle()
            case UInt8(ascii: "/"):
                let start = place + 1
                place = start
                skipWord()
                name = start..<place
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
                skipWord()
            default:
                let start = place
                skipWord()
                guard place > start else { throw FinishingError("a page’s content is broken") }
                try run(start..<place)
                codes.removeAll(keepingCapacity: true)
            }
        }
        guard open.isEmpty else { throw FinishingError("a marked part of a page never ends") }
    }

    private mutating func run(_ word: Range<Int>) throws(FinishingError) {
        var code: UInt32 = 0
        for place in word { code = code << 8 | UInt32(bytes[place]) }
        switch code {
        case Operator.tj, Operator.tjArray, Operator.quote, Operator.doubleQuote: try show()
        case Operator.tf: font = fonts.firstIndex { bytes[name].elementsEqual($0.name) }
        case Operator.bdc: try begin()
        case Operator.bmc: open.append(isArtifact ? .artifact : .other)
        case Operator.emc:
            guard let ended = open.popLast() else { throw FinishingError("a marked part ends that never began") }
            if case .marked(let number) = ended {
                marked[number] = letters
                letters = []
            }
        default:
            guard Operator.paints(code) else { return }
            if shownIn == nil { throw FinishingError("a page paints outside of its tags") }
        }
    }

    private var isArtifact: Bool { bytes[name].elementsEqual("Artifact".utf8) }

    private mutating func begin() throws(FinishingError) {
        if isArtifact {
            open.append(.artifact)
            return
        }
        let facts = try PDFDictionary(bytes, properties)
        if var number = facts.tokens(of: "MCID"), let number = number.number() {
            guard marked.updateValue([], forKey: number) == nil, letters.isEmpty else {
                throw FinishingError("a marked part has the number of another one")
            }
            open.append(.marked(number))
        } else if let actual = facts["ActualText"], let text = PDFText.read(actual) {
            try add(LetterBytes.of(text))
            open.append(.replaced)
        } else {
            open.append(.other)
        }
    }

    private mutating func show() throws(FinishingError) {
        if case .replaced? = open.last { return }
        guard let font else { throw FinishingError("a text has no font") }
        let isKnown =
            switch shownIn {
            case nil: throw FinishingError("a page shows text outside of its tags")
            case .marked: fonts[font].codes.add(codes, to: &letters)
            default: fonts[font].codes.add(codes, to: &decoration)
            }
        if !isKnown { throw FinishingError("a letter of a font is in no map") }
    }

    /// Adds letters to the part they are shown in.
    private mutating func add(_ text: [UInt8]) throws(FinishingError) {
        switch shownIn {
        case nil: throw FinishingError("a page shows text outside of its tags")
        case .marked: letters += text
        default: decoration += text
        }
    }

    /// The marked part or the decoration that is open; nil for none.
    private var shownIn: Part? {
        for part in open.reversed() {
            switch part {
            case .marked, .artifact: return part
            case .replaced, .other: continue
            }
        }
        return nil
    }
}

/// Tokens of a content, and the operators that matter here.
extension PageText {
    private mutating func skipWord() {
        while place < bytes.count {
            switch bytes[place] {
            case 0...32, 37, 40, 41, 47, 60, 62, 91, 93: return
            default: place += 1
            }
        }
    }

    /// A string in parentheses.
    private mutating func takeLiteral() throws(FinishingError) {
        let start = place + 1
        var (end, isPlain, depth) = (start, true, 1)
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "\\"):
                isPlain = false
                end += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            if depth == 0 { break }
            end += 1
        }
        guard end < bytes.count else { throw FinishingError("a text never ends") }
        codes += isPlain ? bytes[start..<end] : PageText.unescaped(bytes[start..<end])[...]
        place = end + 1
    }

    /// The bytes of a string with its escapes resolved (ISO 32000-1, 7.3.4.2).
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
                result.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "n"): result.append(10)
            case UInt8(ascii: "r"): result.append(13)
            case UInt8(ascii: "t"): result.append(9)
            case UInt8(ascii: "b"): result.append(8)
            case UInt8(ascii: "f"): result.append(12)
            case 10: break
            case 48...55:
                var value = Int(next - 48)
                for _ in 0..<2 {
                    guard let digit = rest.first, (48...55).contains(digit) else { break }
                    value = value << 3 | Int(digit - 48)
                    rest.removeFirst()
                }
                result.append(UInt8(truncatingIfNeeded: value))
            default: result.append(next)
            }
        }
        return result
    }

    /// A dictionary or a string in hexadecimal digits.
    private mutating func takeAngle() throws(FinishingError) {
        if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") {
            var tokens = PDFTokens(bytes, place..<bytes.count)
            guard let value = tokens.value() else { throw FinishingError("a page’s content is broken") }
            properties = value
            place = tokens.position
            return
        }
        var (end, code, count) = (place + 1, UInt8(0), 0)
        while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
            if let digit = hexadecimalDigit(bytes[end]) {
                code = code << 4 | digit
                count += 1
                if count % 2 == 0 { codes.append(code) }
            }
            end += 1
        }
        guard end < bytes.count else { throw FinishingError("a text never ends") }
        if count % 2 == 1 { codes.append(code << 4) }
        place = end + 1
    }

    /// Operators, their letters as a number.
    private enum Operator {
        static var tj: UInt32 { 0x54_6A }
        static var tjArray: UInt32 { 0x54_4A }
        static var quote: UInt32 { 0x27 }
        static var doubleQuote: UInt32 { 0x22 }
        static var tf: UInt32 { 0x54_66 }
        static var bdc: UInt32 { 0x42_44_43 }
        static var bmc: UInt32 { 0x42_4D_43 }
        static var emc: UInt32 { 0x45_4D_43 }

        /// Whether an operator paints: `f F f* S s B B* b b* Do sh EI`.
        static func paints(_ code: UInt32) -> Bool {
            switch code {
            case 0x66, 0x46, 0x66_2A, 0x53, 0x73, 0x42, 0x42_2A, 0x62, 0x62_2A, 0x44_6F, 0x73_68, 0x45_49: true
            default: false
            }
        }
    }
}
