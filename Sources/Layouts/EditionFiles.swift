import Diagnostics
package import SourceFiles

/// The files `edition.yaml` names, as far as their names can be read.
package struct EditionFiles: Sendable {
    /// The theme file; nil where its name is missing or refused.
    package let theme: Located<String>?
    /// The files of dated document conventions.
    package let regimes: [Located<String>]
    /// The layout of each kind of document.
    package let layouts: EachKind<Located<String>?>

    /// Reads the keys that name files, reporting names that are missing or lead out of the folder.
    init(_ fields: FieldReader, _ log: DiagnosticLog) {
        let file = { (key: String, about: String) -> Located<String>? in
            guard let name = fields.text(key, about) else { return nil }
            let file = Located(name, at: fields.place(of: key))
            return InnerFile.isInside(file, log: log) ? file : nil
        }
        theme = file("theme", "the theme file")
        regimes = fields.texts("regimes", "the files of dated document conventions")
            .filter { InnerFile.isInside($0, log: log) }
        layouts = EachKind { file($0.rawValue, $0.about) }
    }
}
