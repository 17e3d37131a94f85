/// A unit of measure with its scale, currency and frequency, such as billion USD or percent a year.
package struct MeasureUnit: Hashable, Sendable {
    /// The id facts and indicators refer to.
    package let id: String
    /// The words printed after a number; a wording that begins with `%` is set without a space.
    ///
    /// Words all in brackets, such as `(thứ tự)`, tell what a number is and are not printed after it.
    package let names: Words
    private let suffixes: Words

    /// Creates a unit.
    package init(id: String, names: Words) {
        self.id = id
        self.names = names
        let vi = MeasureUnit.suffix(names.vi)
        suffixes = Words(vi: vi, en: names.en == names.vi ? vi : MeasureUnit.suffix(names.en))
    }

    /// Whether numbers of the unit are percentages, a year or of whatever else.
    package var isPercent: Bool { names.en.hasPrefix("%") }

    /// The unit as it follows a number in a language: `%/năm`, or a no-break space and `tỷ USD`.
    ///
    /// Words all in brackets, such as `(thứ tự)`, follow no number, so it is empty for them.
    ///
    /// Short units are not torn; longer ones may break between their words.
    package func suffix(in language: Language) -> String { suffixes[language] }

    private static func suffix(_ name: String) -> String {
        if name.hasPrefix("("), name.hasSuffix(")") { return "" }
        let isKept = !name.utf8.contains(UInt8(ascii: " ")) || (name.utf8.count > 12 && name.count > 12)
        let whole = isKept ? name : name.split(separator: " ").joined(separator: noBreakSpace)
        return name.isEmpty || name.hasPrefix("%") ? whole : noBreakSpace + whole
    }
}
