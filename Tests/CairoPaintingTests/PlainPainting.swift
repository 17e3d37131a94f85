import CairoPainting
import Drawings

extension PDFPainter {
    /// The bytes of a PDF that comes from nowhere and carries nothing.
    func paint(_ document: PaginatedDocument) throws(PaintingError) -> [UInt8] {
        try paint(document, from: nil, carrying: [])
    }
}
