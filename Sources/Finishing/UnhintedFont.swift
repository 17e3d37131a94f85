/// A TrueType font written anew without its instructions (OpenType 1.9: `glyf`, `loca`, `maxp`, `head`).
///
/// Instructions fit outlines to coarse grids of pixels. Readers of PDFs draw outlines as they are, and so do printers;
/// in the fonts of a report the instructions take two thirds of the bytes. Outlines, widths, letters and the order of
/// glyphs stay what they are.
struct UnhintedFont {
    private let font: [UInt8]
    private let tables: [(tag: String, range: Range<Int>)]

    /// Reads where the tables of a font stand; throws when one of them is not in the file.
    init(_ font: [UInt8]) throws(FinishingError) {
        guard font.count >= 12 else { throw broken }
        let count = number(font, 4, of: 2)
        guard 12 + 16 * count <= font.count else { throw broken }
        self.font = font
        var tables: [(tag: String, range: Range<Int>)] = []
        for record in stride(from: 12, to: 12 + 16 * count, by: 16) {
            let start = number(font, record + 8, of: 4)
            let end = start + number(font, record + 12, of: 4)
            guard end <= font.count else { throw broken }
            tables.append((String(decoding: font[record..<record + 4], as: UTF8.self), start..<end))
        }
        self.tables = tables
    }

    /// The font's bytes; throws when an outline is not whole.
    func bytes() throws(FinishingError) -> [UInt8] {
        let (outlines, places) = try outlines()
        var written: [(tag: String, content: [UInt8])] = []
        for (tag, range) in tables {
            switch tag {
            case "cvt ", "fpgm", "prep": continue
            case "glyf": written.append((tag, outlines))
            case "loca": written.append((tag, places))
            case "maxp": written.append((tag, limits(Array(font[range]))))
            case "head":
                guard range.count >= 54 else { throw broken }
                var head = Array(font[range])
                put(0, at: adjustment, of: 4, into: &head)
                written.append((tag, head))
            default: written.append((tag, Array(font[range])))
            }
        }
        return assembled(written)
    }

    /// All outlines without their instructions, and the table of where each begins.
    private func outlines() throws(FinishingError) -> (outlines: [UInt8], places: [UInt8]) {
        guard let glyf = table("glyf"), let loca = table("loca"), let head = table("head"), head.count >= 54 else {
            throw broken
        }
        let isLong = number(font, head.lowerBound + 50, of: 2) == 1
        let width = isLong ? 4 : 2
        var outlines: [UInt8] = []
        var places: [UInt8] = []
        outlines.reserveCapacity(glyf.count / 2)
        places.reserveCapacity(loca.count)
        var start: Int?
        for entry in stride(from: loca.lowerBound, through: loca.upperBound - width, by: width) {
            let place = glyf.lowerBound + number(font, entry, of: width) * (isLong ? 1 : 2)
            if let start {
                guard start <= place, place <= glyf.upperBound else { throw broken }
                try add(start..<place, to: &outlines)
            }
            start = place
            put(isLong ? outlines.count : outlines.count / 2, of: width, to: &places)
        }
        return (outlines, places)
    }

    private func table(_ tag: String) -> Range<Int>? { tables.first { $0.tag == tag }?.range }

    /// Adds one outline: a simple one has its instructions behind the ends of its contours, one put together of others
    /// behind all parts.
    ///
    /// One of no contours may end with its frame.
    private func add(_ glyph: Range<Int>, to outlines: inout [UInt8]) throws(FinishingError) {
        if glyph.isEmpty { return }
        guard glyph.count >= 10 else { throw broken }
        let contours = number(font, glyph.lowerBound, of: 2)
        if contours == 0, glyph.count < 12 {
            outlines += font[glyph.lowerBound..<glyph.lowerBound + 10]
        } else if contours < 0x8000 {
            let ends = glyph.lowerBound + 10 + 2 * contours
            guard ends + 2 <= glyph.upperBound else { throw broken }
            let points = ends + 2 + number(font, ends, of: 2)
            guard points <= glyph.upperBound else { throw broken }
            outlines += font[glyph.lowerBound..<ends]
            outlines += [0, 0]
            outlines += font[points..<glyph.upperBound]
        } else {
            outlines += font[glyph.lowerBound..<glyph.lowerBound + 10]
            var place = glyph.lowerBound + 10
            var flags = Part.more
            while flags & Part.more != 0 {
                guard place + 4 <= glyph.upperBound else { throw broken }
                flags = number(font, place, of: 2)
                let end = place + Part.length(flags)
                guard end <= glyph.upperBound else { throw broken }
                put(flags & ~Part.instructions, of: 2, to: &outlines)
                outlines += font[(place + 2)..<end]
                place = end
            }
        }
        while outlines.count % 4 != 0 { outlines.append(0) }
    }

    /// The flags of a part of an outline that is put together of others.
    private enum Part {
        static let words = 0x1
        static let scale = 0x8
        static let more = 0x20
        static let bothScales = 0x40
        static let matrix = 0x80
        static let instructions = 0x100

        /// How many bytes a part with these flags takes.
        static func length(_ flags: Int) -> Int {
            let scaling =
                if flags & scale != 0 { 2 } else if flags & bothScales != 0 { 4 } else if flags & matrix != 0 { 8 } else
                {
                    0
                }
            return 4 + (flags & words != 0 ? 4 : 2) + scaling
        }
    }

    /// The font's limits with none for instructions; there is always one zone of points.
    private func limits(_ table: [UInt8]) -> [UInt8] {
        guard table.count >= 32 else { return table }
        var table = table
        for field in stride(from: 14, through: 26, by: 2) { put(field == 14 ? 1 : 0, at: field, of: 2, into: &table) }
        return table
    }

    /// A font of tables, with their sums and the sum of the whole.
    private func assembled(_ tables: [(tag: String, content: [UInt8])]) -> [UInt8] {
        var power = 1
        while 2 * power <= tables.count { power *= 2 }
        var file = Array(font[0..<4])
        for field in [tables.count, 16 * power, power.trailingZeroBitCount, 16 * (tables.count - power)] {
            put(field, of: 2, to: &file)
        }
        var start = 12 + 16 * tables.count
        for (tag, content) in tables {
            file += tag.utf8
            for field in [sum(content[...]), start, content.count] { put(field, of: 4, to: &file) }
            start += (content.count + 3) & ~3
        }
        var head: Int?
        for (tag, content) in tables {
            if tag == "head" { head = file.count }
            file += content
            while file.count % 4 != 0 { file.append(0) }
        }
        if let head { put((0xB1B0_AFBA - sum(file[...])) & 0xFFFF_FFFF, at: head + adjustment, of: 4, into: &file) }
        return file
    }
}

/// Where the sum of the whole font stands in its head.
private let adjustment = 8

private let broken = FinishingError("a broken font")

/// A number with its highest byte first.
private func number(_ bytes: [UInt8], _ place: Int, of width: Int) -> Int {
    var number = 0
    for offset in 0..<width { number = number << 8 | Int(bytes[place + offset]) }
    return number
}

private func put(_ number: Int, of width: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: 8 * (width - 1), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
}

private func put(_ number: Int, at place: Int, of width: Int, into bytes: inout [UInt8]) {
    for offset in 0..<width { bytes[place + offset] = UInt8(truncatingIfNeeded: number >> (8 * (width - 1 - offset))) }
}

/// The sum of a table's words of four bytes, the last one filled up with zeros.
private func sum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = 0
    var shift: UInt32 = 24
    for byte in bytes {
        sum &+= UInt32(byte) << shift
        shift = shift == 0 ? 24 : shift - 8
    }
    return Int(sum)
}
