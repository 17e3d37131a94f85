import Testing

@testable import Finishing

@Suite struct UnhintedFontTests {
    @Test(arguments: [true, false])
    func `Instructions and their tables go, outlines stay`(_ isLong: Bool) throws {
        let written = try UnhintedFont(font(isLong: isLong)).bytes()
        let tables = try #require(Tables(written))
        #expect(tables.names == ["glyf", "head", "loca", "maxp"])
        #expect(tables.content("glyf") == bare + [0, 0] + together)
        let places: [UInt8] =
            isLong ? [0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 20, 0, 0, 0, 48] : [0, 0, 0, 10, 0, 10, 0, 24]
        #expect(tables.content("loca") == places)
        #expect(tables.content("maxp")?.prefix(14) == limits.prefix(14))
        #expect(tables.content("maxp")?.suffix(18) == [0, 1] + Array(repeating: 0, count: 12) + limits.suffix(4))
    }

    @Test func `The sums of the tables and of the whole are right`() throws {
        let written = try UnhintedFont(font(isLong: true)).bytes()
        let tables = try #require(Tables(written))
        for name in tables.names where name != "head" {
            #expect(tables.sums[name] == sum(try #require(tables.content(name))))
        }
        #expect(sum(written) == 0xB1B0_AFBA)
        #expect(Array(written[4..<12]) == [0, 4, 0, 64, 0, 2, 0, 0])
    }

    @Test func `A font without instructions is written as it is`() throws {
        let once = try UnhintedFont(font(isLong: true)).bytes()
        #expect(try UnhintedFont(once).bytes() == once)
    }

    @Test(arguments: [10, 11, 12]) func `An outline without contours may end with its frame`(_ count: Int) throws {
        let frame: [UInt8] = [0, 0, 0, 1, 0, 2, 0, 3, 0, 4]
        let glyph = frame + Array(repeating: 0, count: count - 10)
        let places = [0, 0, 0, 0, 0, 0, 0, UInt8(count)]
        let bytes = file([("glyf", glyph), ("head", head(isLong: true)), ("loca", places), ("maxp", limits)])
        let tables = try #require(Tables(try UnhintedFont(bytes).bytes()))
        #expect(tables.content("glyf") == frame + [0, 0])
        #expect(tables.content("loca") == [0, 0, 0, 0, 0, 0, 0, 12])
    }

    @Test func `A font cut anywhere is refused, never read beyond its end`() throws {
        let whole = font(isLong: true)
        for count in 0..<whole.count {
            #expect(throws: FinishingError.self, "\(count)") {
                _ = try UnhintedFont(Array(whole.prefix(count))).bytes()
            }
        }
    }

    @Test(
        arguments: [
            (glyph: [0, 1, 0, 0], fault: "shorter than its frame"),
            (glyph: [0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], fault: "contours without ends"),
            (glyph: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99], fault: "instructions beyond its end"),
            (
                glyph: [255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 1, 0, 0],
                fault: "a part that is announced and missing"
            ),
        ] as [(glyph: [UInt8], fault: String)])
    func `A broken outline is refused`(_ glyph: [UInt8], _ fault: String) {
        let places = [0, 0, 0, 0, 0, 0, 0, UInt8(glyph.count)]
        let bytes = file([("glyf", glyph), ("head", head(isLong: true)), ("loca", places), ("maxp", limits)])
        #expect(throws: FinishingError("a broken font")) { _ = try UnhintedFont(bytes).bytes() }
    }
}

/// An outline of one contour of three points, its frame and the end of its contour first.
private let contour: [UInt8] = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9, 0, 2]
/// Its flags and points.
private let points: [UInt8] = [0x37, 0x37, 0x37, 9]
private let bare = contour + [0, 0] + points
/// Two outlines put together, one moved by words and scaled, one by bytes, without instructions.
private let together: [UInt8] =
    [255, 255, 0, 0, 0, 0, 0, 9, 0, 9] + [0, 0x29, 0, 0, 0, 1, 0, 2, 64, 0] + [0, 0, 0, 0, 1, 2] + [0, 0]
private let limits: [UInt8] = [0, 1, 0, 0, 0, 3] + (1...22).map { $0 } + [0, 1, 0, 0]

private func head(isLong: Bool) -> [UInt8] {
    var head = (0..<54).map { UInt8($0) }
    (head[50], head[51]) = (0, isLong ? 1 : 0)
    return head
}

/// A font of a simple outline, an empty one and one put together, all with instructions.
private func font(isLong: Bool) -> [UInt8] {
    let simple = contour + [0, 2, 7, 7] + points
    var parts = Array(together.dropLast(2))
    parts[10] = 1
    parts[20] = 1
    let glyphs = simple + parts + [0, 2, 7, 7, 0, 0]
    let ends = [0, simple.count, simple.count, glyphs.count]
    let places = ends.flatMap { end -> [UInt8] in isLong ? [0, 0, 0, UInt8(end)] : [0, UInt8(end / 2)] }
    return file([
        ("cvt ", [1, 2]), ("fpgm", [7, 7, 7]), ("glyf", glyphs), ("head", head(isLong: isLong)), ("loca", places),
        ("maxp", limits), ("prep", [7]),
    ])
}

/// A font file of tables; sums are left out.
private func file(_ tables: [(tag: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = [0, 1, 0, 0, 0, UInt8(tables.count), 0, 0, 0, 0, 0, 0]
    var start = 12 + 16 * tables.count
    for (tag, content) in tables {
        file += tag.utf8
        file += [0, 0, 0, 0, 0, 0, UInt8(start / 256), UInt8(start % 256), 0, 0, 0, UInt8(content.count)]
        start += (content.count + 3) & ~3
    }
    for (index, table) in tables.enumerated() {
        file += table.content
        while index < tables.count - 1, file.count % 4 != 0 { file.append(0) }
    }
    return file
}

/// The tables of a font as another reader finds them.
private struct Tables {
    var names: [String] = []
    var sums: [String: UInt32] = [:]
    private var contents: [String: [UInt8]] = [:]

    init?(_ font: [UInt8]) {
        let word = { (place: Int) in font[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
        for record in 0..<Int(font[5]) {
            let place = 12 + 16 * record
            let (start, count) = (Int(word(place + 8)), Int(word(place + 12)))
            guard start + count <= font.count else { return nil }
            let name = String(decoding: font[place..<place + 4], as: UTF8.self)
            names.append(name)
            sums[name] = word(place + 4)
            contents[name] = Array(font[start..<start + count])
        }
    }

    func content(_ name: String) -> [UInt8]? { contents[name] }
}

private func sum(_ bytes: [UInt8]) -> UInt32 {
    stride(from: 0, to: bytes.count, by: 4).reduce(UInt32(0)) { sum, place in
        let word = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(place + $1 < bytes.count ? bytes[place + $1] : 0) }
        return sum &+ word
    }
}
