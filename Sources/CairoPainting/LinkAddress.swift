internal import Drawings

/// The forms in which link targets and anchor names go into a PDF, where Cairo does not escape them.
enum LinkAddress {
    /// The address percent-encoded; nil when it is not http, https, mailto or a relative file of the edition.
    static func encoded(_ address: String) -> String? {
        let scheme = address.prefix { $0 != ":" }
        if scheme.utf8.count < address.utf8.count {
            guard ["http", "https", "mailto"].contains(scheme.lowercased()) else { return nil }
            let rest = address.dropFirst(scheme.count + 1)
            guard scheme.lowercased() == "mailto" ? rest.contains("@") : rest.hasPrefix("//") && rest.count > 2 else {
                return nil
            }
            return percentEncoded(address)
        }
        let isFile = address.utf8.allSatisfy { isLetterOrDigit($0) || "._/-".utf8.contains($0) }
        let climbs = address.split(separator: "/").contains("..") && !address.hasPrefix("../")
        return isFile && !address.isEmpty && !address.hasPrefix("/") && !climbs ? address : nil
    }

    /// Whether a name may be an anchor: `[a-z0-9-]`, not empty.
    static func isAnchorName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }

    /// Every byte but the unreserved ones and `:/?#[]@!$&*+,;=%` as `%` and two digits.
    private static func percentEncoded(_ address: String) -> String {
        var text = ""
        for byte in address.utf8 {
            if isLetterOrDigit(byte) || "-._~:/?#[]@!$&*+,;=%".utf8.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) && byte < 128
    }
}
