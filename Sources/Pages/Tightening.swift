import Drawings
import Layouts

extension Flow {
    /// Places strips on a theme's sheets, with smaller gaps where that saves a last page of a few lines.
    ///
    /// The gaps shrink to three quarters, or else to half, and only when a third of the last page or less is filled.
    /// They stay as they are before the last chapter from which on smaller ones save the page.
    static func tight(_ strips: [Strip], on sheet: Theme.Sheet, grid: Double) throws(Overflow) -> Flow {
        let place = { (strips: [Strip]) throws(Overflow) in
            try Flow(
                strips, columnHeight: sheet.columnHeight, turnedHeight: sheet.turned.columnHeight, grid: grid)
        }
        let flow = try place(strips)
        guard flow.pages.count > 1, flow.lastFill <= 1.0 / 3 else { return flow }
        let chapters = strips.indices.filter { strips[$0].bookmark?.level == 1 }
        for share in [0.75, 0.5] {
            let tighter = try place(strips.tightened(from: 0, to: share, grid: grid))
            guard tighter.pages.count < flow.pages.count else { continue }
            for start in chapters.reversed() {
                let looser = try place(strips.tightened(from: start, to: share, grid: grid))
                if looser.pages.count == tighter.pages.count { return looser }
            }
            return tighter
        }
        return flow
    }
}

extension [Strip] {
    /// The strips with the gaps from one of them on shrunk to a share, but not below one and a half lines of the grid:
    /// what begins anew has to be seen to.
    fileprivate func tightened(from start: Int, to share: Double, grid: Double) -> [Strip] {
        enumerated().map { index, strip in
            guard index >= start else { return strip }
            var strip = strip
            strip.gap = Swift.max(strip.gap * share, Swift.min(strip.gap, 1.5 * grid))
            return strip
        }
    }
}
