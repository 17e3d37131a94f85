import Charts
import Quantities
import Tables

/// What one channel of a chart reads from the rows of one table, its columns found once.
struct ChannelReading {
    /// The channel's key.
    let key: String
    /// Whether a row without a reading is left out.
    let isRequired: Bool
    private let form: Channel.Form
    private let column: String
    private let list: [ShownColumn]
    private let own: Int?
    private let low: Int?
    private let high: Int?
    private let text: Int?

    /// A channel a layout names columns for; nil for one it leaves out.
    init?(_ channel: Channel, column: String?, list: [ShownColumn]?, in shape: TableShape) {
        guard column != nil || list != nil else { return nil }
        key = channel.key
        isRequired = channel.isRequired
        form = list == nil ? channel.form : .parts
        self.column = column ?? ""
        self.list = list ?? []
        let name = column ?? ""
        own = shape.position(of: name)
        low = shape.position(of: name + "_min")
        high = shape.position(of: name + "_max")
        text = shape.position(of: name + "_text")
    }

    /// What the channel says of a row; nil where the row says nothing.
    func read(_ row: Row, _ setting: Setting) -> Reading? {
        let cell = { (place: Int?) -> Cell in place.map { row.cells[$0] } ?? .missing }
        let printed = { (form: CellForm) in row.printed(column, as: form, in: setting) }
        switch form {
        case .label, .words, .status, .certainty:
            let cell = cell(own)
            return cell == .missing ? nil : Reading(text: printed(.plain), code: cell.machine)
        case .period:
            let cell = cell(own)
            return cell == .missing ? nil : Reading(text: printed(.period), code: cell.machine)
        case .number, .figure:
            guard let value = ChannelReading.number(cell(own)) else { return nil }
            let text = printed(form == .figure ? .figure : .plain)
            return Reading(text: text, code: cell(own).machine, low: value, high: value)
        case .value, .span:
            let (low, high) = (ChannelReading.number(cell(low)), ChannelReading.number(cell(high)))
            guard low != nil || high != nil else { return nil }
            return Reading(
                text: printed(form == .value ? .quantity : .span), code: cell(text).machine, low: low, high: high)
        case .parts:
            return parts(row, setting)
        }
    }

    /// What several columns say; nil where the row has a number in none of them.
    private func parts(_ row: Row, _ setting: Setting) -> Reading? {
        guard list.contains(where: { row[$0.column] != .missing }) else { return nil }
        let parts = list.map { shown in
            Part(
                code: shown.column, word: shown.heading(in: row.shape, setting),
                value: ChannelReading.number(row[shown.column]) ?? 0,
                text: row.printed(shown.column, as: shown.form, in: setting))
        }
        return Reading(text: parts.map { "\($0.word) \($0.text)" }.joined(separator: ", "), parts: parts)
    }

    private static func number(_ cell: Cell) -> Double? {
        if case .number(let value) = cell { Figure.approximate(value) } else { nil }
    }
}
