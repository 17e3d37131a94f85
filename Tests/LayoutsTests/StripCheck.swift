import Drawings
import Layouts

/// What is wrong with strips: numbers that are none, ink beyond the column, heights that are too small.
enum StripCheck {
    static func faults(of strips: [Strip], width: Double) -> [String] {
        strips.flatMap { strip in
            (strip.rule + strip.ink + (strip.head?.ink ?? [])).flatMap { ink -> [String] in
                guard let box = ink.bounds else { return [] }
                guard [box.x, box.y, box.width, box.height].allSatisfy({ $0.isFinite }) else { return ["not finite"] }
                // Rules above a strip and marks around a baseline may stand a little higher.
                let isInside = box.x >= -0.5 && box.maxX <= width + 0.5 && box.y >= -3 && box.maxY <= strip.height + 3
                return isInside || strip.head?.ink.contains(ink) == true && box.maxX <= width + 0.5
                    ? [] : ["outside \(width)×\(strip.height): \(box) " + ink.dump().prefix(4).joined(separator: " / ")]
            }
        }
    }
}
