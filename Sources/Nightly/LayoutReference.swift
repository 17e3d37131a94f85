import Layouts
import Tables

/// The JSON Schema of layout files over the tables of an edition, line by line.
package func layoutSchema() -> [String] {
    let bytes = LayoutSchema(shapes: Tabulated.shapes).json.bytes
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}
