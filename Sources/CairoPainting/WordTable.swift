/// The words shaped in a face, found by their letters as they stand in a text.
///
/// It keeps some ten thousand; when there are more it begins anew.
final class WordTable {
    /// What is known of a word: its shape, or nil where it must be shaped with its neighbours.
    private final class Entry {
        let bytes: [UInt8]
        let word: ShapedWord?
        let next: Entry?

        init(_ bytes: ArraySlice<UInt8>, _ word: ShapedWord?, next: Entry?) {
            self.bytes = Array(bytes)
            self.word = word
            self.next = next
        }
    }

    private var plain: [UInt64: Entry] = [:]
    private var joined: [UInt64: Entry] = [:]
    /// The widths of a space before the letter x and at the end of a line; nil before they are known.
    private var spaces: (cross: Int32, space: Int32)??

    /// The words of a paragraph and the width of a space at a line's end; nil when it must be shaped as a whole.
    ///
    /// Only Latin letters are put together of words, parted by one space each. With joints, figures in them are kept
    /// from being torn.
    func words(_ bytes: [UInt8], joint: Bool, in face: FontFace, of faces: FontFaces) -> (
        words: [ShapedWord], space: Int32
    )? {
        var words: [ShapedWord] = []
        var start = 0
        var hash = seed
        var hasJoint = false
        var isLatin = false
        let spaces = known(face, faces)
        guard let spaces else { return nil }
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : 0x20
            if byte != 0x20 {
                if byte < 0x20 { return nil }
                hash = (hash ^ UInt64(byte)) &* prime
                if byte == 0x2D || byte == 0x2F || byte == 0xE2 { hasJoint = true }
                continue
            }
            guard start < index else { return nil }
            let isJoined = joint && hasJoint
            let found = find(bytes[start..<index], hash, isJoined: isJoined) {
                let text = String(decoding: bytes[start..<index], as: UTF8.self)
                return faces.word(isJoined ? UnbrokenFigures.joined(text) : text, in: face, cross: spaces.cross)
            }
            guard let found else { return nil }
            words.append(found)
            isLatin = isLatin || found.isLatin
            (start, hash, hasJoint) = (index + 1, seed, false)
        }
        return isLatin ? (words, spaces.space) : nil
    }

    private func find(
        _ bytes: ArraySlice<UInt8>, _ hash: UInt64, isJoined: Bool, make: () -> ShapedWord?
    ) -> ShapedWord? {
        let first = isJoined ? joined[hash] : plain[hash]
        var entry = first
        while let known = entry {
            if known.bytes.elementsEqual(bytes) { return known.word }
            entry = known.next
        }
        let word = make()
        let added = Entry(bytes, word, next: first)
        if isJoined {
            if joined.count >= most { joined = [:] }
            joined[hash] = added
        } else {
            if plain.count >= most { plain = [:] }
            plain[hash] = added
        }
        return word
    }

    private func known(_ face: FontFace, _ faces: FontFaces) -> (cross: Int32, space: Int32)? {
        if let spaces { return spaces }
        let measured = faces.crossLead(in: face)
        spaces = .some(measured)
        return measured
    }
}

private let most = 16_384

/// The numbers of the hash FNV-1a.
private let seed: UInt64 = 0xcbf2_9ce4_8422_2325
private let prime: UInt64 = 0x100_0000_01b3
