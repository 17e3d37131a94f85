package import Drawings

extension Setting {
    /// A title broken into as few lines as it needs, none much longer than the others.
    ///
    /// Of the breaks that need no further line, those are taken that tear the fewest names apart (`Hải | Phòng`, two
    /// words with capitals) and leave the fewest brackets open, and of these the ones with the shortest lines.
    package func balancedTitle(
        _ text: String, _ font: Theme.FontRole, _ color: Theme.ColorRole, width: Double
    ) -> TextBlock {
        let whole = block(text, font, color, width: width)
        guard whole.lines.count > 1 else { return whole }
        let words = text.split(separator: " ")
        var best = (block: whole, torn: Setting.tears(whole))
        for count in words.indices.dropFirst().reversed() {
            let line = measurer.width(words[..<count].joined(separator: " "), font: theme.font(font)) + 0.5
            guard line < width else { continue }
            let candidate = block(text, font, color, width: line)
            guard candidate.lines.count == whole.lines.count else { break }
            let torn = Setting.tears(candidate)
            if torn <= best.torn { best = (candidate, torn) }
        }
        return best.block
    }

    /// How many names and brackets are torn apart at the ends of lines.
    private static func tears(_ block: TextBlock) -> Int {
        zip(block.lines, block.lines.dropFirst()).count { line, next in
            let end = line.text.split(separator: " ").last ?? ""
            let isName = end.first?.isUppercase == true && next.text.first?.isUppercase == true
            let opened = line.text.lastIndex(of: "(")
            return isName || opened.map { line.text[$0...].contains(")") == false } ?? false
        }
    }
}
