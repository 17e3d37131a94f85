internal import Drawings

/// The open container elements while a document is painted from its first page to its last.
///
/// Containers stay open over page breaks for as long as what follows belongs inside them; leaves never do.
struct TagTree {
    private var open: [Role] = []

    init() {}

    /// Opens the document's own element.
    func beginDocument(on canvas: borrowing Canvas) {
        canvas.beginTag("Document")
    }

    /// Closes what is open but not on the path, then opens the rest of the path.
    mutating func move(to path: [Role], on canvas: borrowing Canvas) {
        var common = 0
        while common < min(open.count, path.count), open[common] == path[common] { common += 1 }
        while open.count > common { endLast(on: canvas) }
        for role in path[common...] {
            canvas.beginTag(role.tag ?? "Div")
            open.append(role)
        }
    }

    /// Closes everything, the document's own element last.
    mutating func endDocument(on canvas: borrowing Canvas) {
        while !open.isEmpty { endLast(on: canvas) }
        canvas.endTag("Document")
    }

    private mutating func endLast(on canvas: borrowing Canvas) {
        canvas.endTag(open.removeLast().tag ?? "Div")
    }
}
