/// A small PDF of the form Cairo writes: a tag tree with a figure, a table and a note, a page with a
/// stream, a link and fonts.
struct HandMadeFile {
    /// The contents of the objects from number 1 on; nil for free numbers.
    var objects: [String?] = [
        "<< /Length 2 0 R\n   /Filter /FlateDecode\n>>\nstream\n/P << /MCID 0 >> BDC\n0 0 m S\nEMC\n1 1 m S\nq\n\nendstream",
        "43",
        "<< /Type /StructElem\n   /S /Document\n   /P 12 0 R\n   /K [ 4 0 R 5 0 R 20 0 R ]\n>>",
        "<< /Type /StructElem\n   /S /Figure\n   /P 3 0 R\n   /Pg 10 0 R\n   /K 0\n>>",
        "<< /Type /StructElem\n   /S /Table\n   /P 3 0 R\n   /K [ 6 0 R 8 0 R 21 0 R 22 0 R ]\n>>",
        "<< /Type /StructElem\n   /S /THead\n   /P 5 0 R\n   /K 7 0 R\n>>",
        "<< /Type /StructElem\n   /S /TH\n   /P 6 0 R\n   /K [ 1 << /Type /MCR /Pg 10 0 R /MCID 2 >> ]\n>>",
        "<< /Type /StructElem\n   /S /TH\n   /P 5 0 R\n   /K 3\n>>",
        nil,
        "<< /Type /Page % 1\n /Contents 1 0 R /Resources 15 0 R /Parent 11 0 R /Annots [ 18 0 R ] >>",
        "<< /Type /Pages /Kids [ 10 0 R ] /Count 1 >>",
        "<< /Type /StructTreeRoot\n   /K [ 3 0 R ]\n>>",
        "<< /Title (T\\)T) /CreationDate (20261121000000Z) /ModDate (20261121000000Z) >>",
        "<< /Type /Catalog /Pages 11 0 R /StructTreeRoot 12 0 R >>",
        "<< /Font << /f-0-0 16 0 R /f-0-1 19 0 R >> >>",
        "<< /Type /Font /Subtype /Type0 /DescendantFonts [ 17 0 R ] >>",
        "<< /Type /Font /Subtype /CIDFontType2 >>",
        "<< /Type /Annot /Subtype /Link /Dest (a) >>",
        "<< /Type /Font /Subtype /TrueType >>",
        "<< /Type /StructElem /S /Note /P 3 0 R /K 4 >>",
        "<< /Type /StructElem /S /TR /P 5 0 R /K [ 23 0 R ] >>",
        "<< /Type /StructElem /S /TR /P 5 0 R /K [ 24 0 R 25 0 R ] >>",
        "<< /Type /StructElem /S /TH /P 21 0 R /K 5 >>",
        "<< /Type /StructElem /S /TD /P 22 0 R /K 6 >>",
        "<< /Type /StructElem /S /TD /P 22 0 R /K 7 >>",
    ]

    /// The trailer's entries beside the size.
    var trailer = "/Root 14 0 R /Info 13 0 R"

    /// The whole file.
    var bytes: [UInt8] {
        var result = Array("%PDF-1.5\n%".utf8) + [0xB5, 0xED, 0xAE, 0xFB, 10]
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let digits = String(result.count)
            let place = String(repeating: "0", count: 10 - digits.count) + digits
            table += object == nil ? "0000000000 00000 f \n" : "\(place) 00000 n \n"
            if let object { result += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8 }
        }
        let start = result.count
        let trailer = "trailer\n<< /Size \(objects.count + 1) \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        return result + (table + trailer).utf8
    }

    /// The file with another content of one object.
    func with(_ number: Int, _ content: String?) -> HandMadeFile {
        var copy = self
        copy.objects[number - 1] = content
        return copy
    }
}
