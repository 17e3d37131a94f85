/// A text with every `{name}` replaced by what stands for the name, in one pass.
///
/// What is filled in stays as it is, braces included; names without a value stay as they are written.
package func filled(_ text: String, _ value: (String) -> String?) -> String {
    var filled = ""
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
        let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
        let behind = rest.index(after: open)
        if let value = value(String(rest[behind..<close])) {
            filled += rest[..<open]
            filled += value
            rest = rest[rest.index(after: close)...]
        } else {
            filled += rest[..<behind]
            rest = rest[behind...]
        }
    }
    filled += rest
    return filled
}
