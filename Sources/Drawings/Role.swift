/// What a group of ink means to someone who hears the document: its element of the tag tree.
///
/// Containers carry a number; groups with the same number, also on later pages, are one element. Leaves hold text or
/// drawing and never span pages.
///
/// All text and every link stands in a leaf or an artifact. A container that was left must not come back: a head that
/// is repeated on the next page is an artifact, and roles, links and anchors inside an artifact count for nothing.
/// Rows stand in table heads and bodies, cells in rows, entries in lists and contents, references in contents' entries
/// or text; headings, paragraphs, notes, figures, tables and lists in sections or in the document itself.
package enum Role: Hashable, Sendable {
    /// Decoration, running heads, rules: not read out.
    case artifact
    /// Only moves its ink: no element of its own.
    case plain
    case section(Int)
    case heading(level: Int)
    case paragraph
    case caption
    case note
    case list(Int)
    case listEntry(Int)
    case label
    case body
    case table(Int)
    case tableHead(Int)
    case tableBody(Int)
    case row(Int)
    case headerCell
    /// A head over several columns of its table.
    case spanningHead(columns: Int)
    case cell
    /// A drawing with its alternative text.
    case figure(alternative: String)
    case contents(Int)
    case contentsEntry(Int)
    case reference

    /// Whether other elements go inside, rather than text.
    package var isContainer: Bool {
        switch self {
        case .section, .list, .listEntry, .table, .tableHead, .tableBody, .row, .contents, .contentsEntry: true
        default: false
        }
    }

    /// The element's name in the tag tree; nil for what is not an element.
    package var tag: String? {
        switch self {
        case .artifact, .plain: nil
        case .section: "Sect"
        case .heading(let level): "H\(min(max(level, 1), 6))"
        case .paragraph: "P"
        case .caption: "Caption"
        case .note: "Note"
        case .list: "L"
        case .listEntry: "LI"
        case .label: "Lbl"
        case .body: "LBody"
        case .table: "Table"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .row: "TR"
        case .headerCell, .spanningHead: "TH"
        case .cell: "TD"
        case .figure: "Figure"
        case .contents: "TOC"
        case .contentsEntry: "TOCI"
        case .reference: "Reference"
        }
    }
}
