internal import CPangoCairo
package import Drawings

/// A font file as the system found it: what a manifest records so that a page can be printed again.
package struct FontSource: Hashable, Sendable {
    /// The face, such as `Liberation Serif Bold`.
    package let face: String
    /// The file's name without its folder; empty when the system does not say.
    package let file: String
    /// The font's own version with three decimals, such as `2.100`; empty when the system does not say.
    package let version: String

    package init(face: String, file: String, version: String) {
        self.face = face
        self.file = file
        self.version = version
    }
}

/// Asks before a run whether the fonts of a theme are there and have the letters reports need.
///
/// The answer comes from Pango itself, the way it will load the font for a page. Belongs to one worker.
package final class FontCheck {
    private let faces: FontFaces

    /// Opens the system's fonts; throws when there are none.
    package init() throws(PaintingError) {
        faces = try FontFaces(language: "vi")
    }

    /// What is wrong with a family in the regular, bold and italic face; empty when all three can be used.
    ///
    /// A face is refused when the system would set another one instead, or when it lacks a letter of the sample.
    package func faults(ofFamily family: String, sample: String = FontCheck.sample) -> [FontFault] {
        let regular = Font(family: family, size: 10)
        return [regular, regular.bold, regular.italic].flatMap { faults(of: $0, sample: sample) }
    }

    /// What is wrong with a single face.
    package func faults(of font: Font, sample: String = FontCheck.sample) -> [FontFault] {
        let face: FontFace
        do {
            face = try faces.face(font)
        } catch {
            return [FontFault(.warned(error.description), face: font.faceName)]
        }
        if let fault = face.fault { return [fault] }
        let missing = Set(sample.unicodeScalars.filter { !face.covers($0) }.map(\.value)).sorted()
        var faults = missing.isEmpty ? [] : [FontFault(.missing(missing), face: font.faceName)]
        faults += LibraryWarnings.take().map { FontFault(.warned($0), face: font.faceName) }
        return faults
    }

    /// The file behind a face; throws when the system has no fonts.
    package func source(of font: Font) throws(PaintingError) -> FontSource {
        let pattern = try unsafe faces.face(font).pattern
        var path: UnsafeMutablePointer<FcChar8>?
        var version: Int32 = 0
        let hasPath = unsafe FcPatternGetString(pattern, FC_FILE, 0, &path) == FcResultMatch
        let hasVersion = unsafe FcPatternGetInteger(pattern, FC_FONTVERSION, 0, &version) == FcResultMatch
        var name = ""
        if hasPath, let path = unsafe path { name = unsafe String(cString: path) }
        return FontSource(
            face: font.faceName, file: String(name.split(separator: "/").last ?? ""),
            version: hasVersion ? decimal(version) : "")
    }

    /// The letters of Vietnamese with all their tones, digits, and the marks reports use.
    package static let sample = vietnamese + vietnamese.uppercased() + marks
}

private let vietnamese =
    "abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"

private let marks = "0123456789 \u{A0}.,:;!?%&/()[]<>+-=–—−…“”‘’•×≥≤±→·÷"

/// A font's version from its fixed-point form (16.16), rounded to three decimals.
private func decimal(_ version: Int32) -> String {
    let thousandths = (Int(version) * 1000 + 32_768) / 65_536
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
