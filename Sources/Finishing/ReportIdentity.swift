/// What a finished PDF says of itself, read from its bytes alone.
package struct ReportIdentity: Hashable, Sendable {
    package let origin: DocumentOrigin
    /// Whether every byte is as it was when the file was made.
    package let isWhole: Bool

    /// Looks for the origin in the metadata; nil for files that name none.
    package init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: "%PDF-".utf8), let begin = bytes.firstRange(of: Array("<?xpacket begin".utf8)),
            let end = bytes[begin.upperBound...].firstRange(of: Array("<?xpacket end".utf8))
        else { return nil }
        let packet = bytes[begin.upperBound..<end.lowerBound]
        guard let fingerprint = ReportIdentity.value("dc:identifier", packet),
            let file = ReportIdentity.value("dc:source", packet)
        else { return nil }
        origin = DocumentOrigin(file: file, fingerprint: fingerprint)
        isWhole = FileIdentifier.isWhole(bytes) ?? false
    }

    private static func value(_ name: String, _ packet: ArraySlice<UInt8>) -> String? {
        guard let begin = packet.firstRange(of: Array("<\(name)>".utf8)),
            let end = packet[begin.upperBound...].firstRange(of: Array("</\(name)>".utf8))
        else { return nil }
        return String(decoding: packet[begin.upperBound..<end.lowerBound], as: UTF8.self)
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
