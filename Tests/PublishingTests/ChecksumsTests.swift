import Testing

@testable import Publishing

@Suite struct ChecksumsTests {
    private let zeros = String(repeating: "0", count: 64)

    @Test func `Lines are sorted by the bytes of their paths`() {
        let sums = Checksums(digests: ["b": zeros, "a/b": zeros, "a.b": zeros, "đ": zeros])
        #expect(
            String(decoding: sums.bytes, as: UTF8.self)
                == "\(zeros)  a.b\n\(zeros)  a/b\n\(zeros)  b\n\(zeros)  đ\n")
        #expect(Checksums(sums.bytes) == sums)
    }

    @Test(arguments: ["x", "ZZ  a", " a", "\0  a"])
    func `A line of another form is refused`(_ tail: String) {
        #expect(Checksums(Array((zeros.dropLast(2) + tail + "\n").utf8)) == nil)
    }

    @Test func `A path named twice or outside the edition is refused`() {
        #expect(Checksums(Array("\(zeros)  a\n\(zeros)  a\n".utf8)) == nil)
        #expect(Checksums(Array("\(zeros)  ../a\n".utf8)) == nil)
        #expect(Checksums(Array("\(zeros.uppercased().replacing("0", with: "A"))  a\n".utf8)) == nil)
    }
}
