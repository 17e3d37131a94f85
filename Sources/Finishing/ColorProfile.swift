/// The colour space sRGB as an ICC profile (ICC.1:2010, version 4), by which the colours of a document are meant.
///
/// Primaries and white are those of IEC 61966-2-1, adapted to D50 with the Bradford transform.
enum ColorProfile {
    /// The name of the space in the output intent.
    static let name = "sRGB IEC61966-2.1"

    /// The bytes of the profile.
    static let sRGB: [UInt8] = {
        let curve = tag("para", [0, 3, 0, 0] + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed))
        let tags: [(name: String, data: [UInt8])] = [
            ("desc", text(name)), ("cprt", text("No rights are reserved")),
            ("wtpt", place(0.9642, 1, 0.8249)),
            (
                "chad",
                tag(
                    "sf32",
                    [1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168].flatMap(fixed))
            ),
            ("rXYZ", place(0.43607, 0.22249, 0.01392)), ("gXYZ", place(0.38515, 0.71687, 0.09708)),
            ("bXYZ", place(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var table = whole(UInt32(tags.count))
        var body: [UInt8] = []
        let start = 128 + 4 + 12 * tags.count
        var shared: [[UInt8]: Int] = [:]
        for (name, data) in tags {
            if shared[data] == nil {
                shared[data] = start + body.count
                body += data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
            }
            table += Array(name.utf8) + whole(UInt32(shared[data] ?? 0)) + whole(UInt32(data.count))
        }
        let size = whole(UInt32(start + body.count))
        // Size, no preferred engine, version 4.2, display device, RGB to XYZ, the day it was made.
        let head =
            size + whole(0) + [4, 0x20, 0, 0] + Array("mntrRGB XYZ ".utf8) + [7, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
        let rest =
            Array("acsp".utf8) + [UInt8](repeating: 0, count: 28) + [0.9642, 1, 0.8249].flatMap(fixed)
            + [UInt8](repeating: 0, count: 48)
        return head + rest + table + body
    }()

    private static func whole(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// A number with sixteen bits before and behind the point.
    private static func fixed(_ value: Double) -> [UInt8] {
        whole(UInt32(bitPattern: Int32((value * 65536).rounded())))
    }

    private static func tag(_ type: String, _ data: [UInt8]) -> [UInt8] { Array(type.utf8) + whole(0) + data }

    private static func place(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        tag("XYZ ", [x, y, z].flatMap(fixed))
    }

    private static func text(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        return tag(
            "mluc", whole(1) + whole(12) + Array("enUS".utf8) + whole(UInt32(units.count)) + whole(28) + units)
    }
}
