import Layouts

extension Flow {
    /// Places strips on a theme's sheets, with smaller gaps where that saves a last page of a few lines.
    ///
    /// The gaps shrink to three quarters, or else to half, and only when a quarter of the last page or less is filled.
    static func tight(_ strips: [Strip], on sheet: Theme.Sheet, grid: Double) throws(Overflow) -> Flow {
        let place = { (strips: [Strip]) throws(Overflow) in
            try Flow(
                strips, columnHeight: sheet.columnHeight, turnedHeight: sheet.turned.columnHeight, grid: grid)
        }
        let flow = try place(strips)
        guard flow.pages.count > 1, flow.lastFill <= 0.25 else { return flow }
        for share in [0.75, 0.5] {
            let tighter = try place(
                strips.map { strip in
                    var strip = strip
                    strip.gap *= share
                    return strip
                })
            if tighter.pages.count < flow.pages.count { return tighter }
        }
        return flow
    }
}
