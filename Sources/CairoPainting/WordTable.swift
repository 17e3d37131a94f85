/// The words shaped in a face, found by their letters as they stand in a text.
///
/// It keeps some ten thousand of each kind; when there are more it begins anew.
final class WordTable {
    /// What is known of a word: its shape, or nil where it must be shaped with its neighbours.
    private final class Entry {
        let hash: UInt64
        let bytes: [UInt8]
        let word: ShapedWord?
        let next: Entry?

        init(_ bytes: ArraySlice<UInt8>, _ hash: UInt64, _ word: ShapedWord?, next: Entry?) {
            self.hash = hash
            self.bytes = Array(bytes)
            self.word = word
            self.next = next
        }
    }

    /// In which text a word stands, and whether its figures are kept from being torn.
    private struct Kind {
        let isLatin: Bool
        let isJoined: Bool
        var index: Int { (isLatin ? 2 : 0) + (isJoined ? 1 : 0) }
    }

    /// The words of each kind in buckets by the last bits of their hash.
    private var entries: [[Entry?]] = Array(repeating: [], count: 4)
    private var counts = [0, 0, 0, 0]
    /// The widths of a space before the letter x and at the end of a line; nil before they are known.
    private var spaces: (cross: Int32, space: Int32)??
    /// The figures in text without Latin letters and in text with them; nil before they are known.
    private var figures: [FigureWidths??] = [nil, nil]

    /// The words of a paragraph and the width of a space at a line's end; nil when it must be shaped as a whole.
    ///
    /// Only Latin letters and figures are put together of words, parted by one space each. With joints, figures are
    /// kept from being torn.
    func words(
        _ bytes: [UInt8], joint: Bool, in face: FontFace, of faces: FontFaces
    ) -> (words: [ShapedWord], space: Int32)? {
        var words: [ShapedWord] = []
        guard let space = each(bytes[...], joint: joint, in: face, of: faces, { words.append($0) }) else { return nil }
        return (words, space)
    }

    /// The width of a paragraph on one line in Pango's units; nil when it must be shaped as a whole.
    func width(_ bytes: ArraySlice<UInt8>, in face: FontFace, of faces: FontFaces) -> Int32? {
        var units: Int32 = 0
        var last: ShapedWord?
        let space = each(bytes, joint: false, in: face, of: faces) { word in
            units += last == nil ? word.width : word.lead + word.width
            last = word
        }
        guard space != nil, let last else { return nil }
        return units - last.width + last.bare
    }

    /// Hands out the words of a paragraph and gives the width of a space at a line's end; nil as `words` says.
    private func each(
        _ bytes: ArraySlice<UInt8>, joint: Bool, in face: FontFace, of faces: FontFaces, _ use: (ShapedWord) -> Void
    ) -> Int32? {
        guard let spaces = known(face, faces) else { return nil }
        let isLatin = bytes.contains(where: isLatin)
        var hasLatin = false
        var start = bytes.startIndex
        var hash = seed
        var hasJoint = false
        for index in bytes.startIndex...bytes.endIndex {
            let byte = index < bytes.endIndex ? bytes[index] : 0x20
            if byte != 0x20 {
                if byte < 0x20 { return nil }
                hash = (hash ^ UInt64(byte)) &* prime
                if byte == 0x2D || byte == 0x2F || byte == 0xE2 { hasJoint = true }
                continue
            }
            guard start < index else { return nil }
            let kind = Kind(isLatin: isLatin, isJoined: joint && hasJoint)
            let found = find(bytes[start..<index], hash, kind) {
                make(bytes[start..<index], kind, spaces.cross, in: face, of: faces)
            }
            guard let found else { return nil }
            use(found)
            hasLatin = hasLatin || found.isLatin
            (start, hash, hasJoint) = (index + 1, seed, false)
        }
        return !isLatin || hasLatin ? spaces.space : nil
    }

    /// Shapes a word; nil where it must be shaped with its neighbours.
    private func make(
        _ bytes: ArraySlice<UInt8>, _ kind: Kind, _ cross: Int32, in face: FontFace, of faces: FontFaces
    ) -> ShapedWord? {
        let text = String(decoding: bytes, as: UTF8.self)
        if let figure = figures(kind, face, faces)?.word(text, isJoined: kind.isJoined, in: face, of: faces) {
            return figure
        }
        guard kind.isLatin else { return nil }
        return faces.word(kind.isJoined ? UnbrokenFigures.joined(text) : text, in: face, cross: cross)
    }

    private func find(_ bytes: ArraySlice<UInt8>, _ hash: UInt64, _ kind: Kind, make: () -> ShapedWord?) -> ShapedWord?
    {
        let kind = kind.index
        let bucket = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (buckets - 1)
        if !entries[kind].isEmpty {
            var entry = entries[kind][bucket]
            while let known = entry {
                if known.hash == hash, known.bytes.elementsEqual(bytes) { return known.word }
                entry = known.next
            }
        }
        let word = make()
        if counts[kind] >= most || entries[kind].isEmpty {
            entries[kind] = Array(repeating: nil, count: buckets)
            counts[kind] = 0
        }
        entries[kind][bucket] = Entry(bytes, hash, word, next: entries[kind][bucket])
        counts[kind] += 1
        return word
    }

    private func known(_ face: FontFace, _ faces: FontFaces) -> (cross: Int32, space: Int32)? {
        if let spaces { return spaces }
        let measured = faces.crossLead(in: face)
        spaces = .some(measured)
        return measured
    }

    private func figures(_ kind: Kind, _ face: FontFace, _ faces: FontFaces) -> FigureWidths? {
        let index = kind.isLatin ? 1 : 0
        if let figures = figures[index] { return figures }
        let measured = FigureWidths(face, of: faces, isLatin: kind.isLatin)
        figures[index] = .some(measured)
        return measured
    }
}

private let most = 16_384
private let buckets = 4_096

/// The numbers of the hash FNV-1a.
private let seed: UInt64 = 0xcbf2_9ce4_8422_2325
private let prime: UInt64 = 0x100_0000_01b3

/// Whether a byte begins a letter of Latin script; some begin other marks too.
private func isLatin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9, 0xE1: true
    default: false
    }
}
