internal import CPangoCairo

/// Figures that are never torn at a line's end: `75–80`, `2026–2030`, `17,5%/năm`.
///
/// Pango would break behind the en dash and the slash, which is right between words and wrong inside a figure.
enum UnbrokenFigures {
    /// The longest figure kept whole, in bytes: longer ones may be torn rather than leave their column.
    private static let longest = 24

    /// The parts of a text, as ranges of its UTF-8 bytes, that hold a digit, then an en dash or `%/`, and go on.
    static func ranges(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        let dash = Array("\u{2013}".utf8)
        let slash = Array("%/".utf8)
        var ranges: [Range<Int>] = []
        for index in bytes.indices {
            for joint in [dash, slash] where bytes[index...].starts(with: joint) {
                var start = index
                while start > 0, isFigure(bytes[start - 1]) { start -= 1 }
                var end = index + joint.count
                let isUnit = joint == slash
                while end < bytes.count, isFigure(bytes[end]) || (isUnit && bytes[end] > 0x20) { end += 1 }
                let holdsDigits = bytes[start..<index].contains { (48...57).contains($0) }
                if holdsDigits, end > index + joint.count, end - start <= longest { ranges.append(start..<end) }
            }
        }
        return ranges
    }

    /// Tells a layout not to break inside these figures; the layout keeps the list.
    static func protect(_ text: String, in layout: OpaquePointer) {
        let ranges = ranges(in: text)
        guard !ranges.isEmpty, let list = unsafe pango_attr_list_new() else {
            unsafe pango_layout_set_attributes(layout, nil)
            return
        }
        for range in ranges {
            guard let attribute = unsafe pango_attr_allow_breaks_new(0) else { continue }
            unsafe attribute.pointee.start_index = UInt32(range.lowerBound)
            unsafe attribute.pointee.end_index = UInt32(range.upperBound)
            unsafe pango_attr_list_insert(list, attribute)
        }
        unsafe pango_layout_set_attributes(layout, list)
        unsafe pango_attr_list_unref(list)
    }

    private static func isFigure(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
    }
}
