import Foundation
import Quantities
import TestSupport

@testable import Charts

/// Rows for any kind of chart, made from the channels it declares.
struct ChartCases {
    /// What the numbers of a case are like.
    enum Numbers: CaseIterable { case ordinary, zero, negative, huge, outlier, equal, close }

    /// Texts no chart may take for markup or a placeholder, and words longer than any column.
    static let hostile = [
        "", "GRDP", "Tốc độ tăng tổng sản phẩm trên địa bàn bình quân hằng năm theo giá so sánh, không kể dầu khí",
        String(repeating: "nghiêng", count: 40), "<b>đậm</b> &amp; {committee}", "chưa đủ căn cứ để đánh giá",
        "1.234.567,89 nghìn tỷ đồng/năm (mỗi năm 2026–2030, ước)", "a\nb",
    ]
    static let long = [
        "Tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao trong công nghiệp chế biến, chế tạo",
        "Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ", "Kim ngạch xuất khẩu",
    ]
    static let units = ["%", "tỷ USD", "đảng viên", "nghìn tỷ đồng"]

    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// So many rows whose labels begin with `#` and their number, with figures as reports have them.
    mutating func rows(_ kind: any ChartKind.Type, _ count: Int, _ numbers: Numbers, _ language: Language) -> ChartData
    {
        let rows = (0..<count).map { index in
            let unit = Self.units[index * 4 / max(count, 1) % 4]
            var readings: [String: Reading] = [:]
            for channel in kind.channels where channel.isRequired || Bool.random(using: &random) {
                readings[channel.key] = reading(channel, unit, numbers, language)
            }
            let label = "#\(index)\u{A0}" + (Self.long.randomElement(using: &random) ?? "")
            readings["label"] = Reading(text: label, code: label)
            return Datum(readings, unit: unit)
        }
        return ChartData(rows, language: language, wordings: ["growth_text": "cần tăng {growth}%/năm"])
    }

    /// So many rows whose texts are hostile and whose numbers are anything.
    mutating func hostileRows(_ kind: any ChartKind.Type, _ count: Int) -> ChartData {
        let rows = (0..<count).map { _ in
            var readings: [String: Reading] = [:]
            for channel in kind.channels where channel.isRequired || Bool.random(using: &random) {
                let reading = reading(channel, "%", Numbers.allCases.randomElement(using: &random) ?? .zero, .vi)
                readings[channel.key] = Reading(
                    text: word(), code: reading.code, low: reading.low, high: reading.high,
                    parts: reading.parts.map { Part(code: $0.code, word: word(), value: $0.value, text: word()) })
            }
            return Datum(readings, unit: word())
        }
        return ChartData(rows, language: .vi)
    }

    private mutating func word() -> String { Self.hostile.randomElement(using: &random) ?? "" }

    private mutating func number(_ numbers: Numbers) -> Double {
        let ordinary = (Double.random(in: 0...100, using: &random) * 10).rounded() / 10
        switch numbers {
        case .ordinary: return ordinary
        case .zero: return Bool.random(using: &random) ? 0 : ordinary
        case .negative: return ordinary - 50
        case .huge: return ordinary * 1e9
        case .outlier: return Int.random(in: 0..<5, using: &random) == 0 ? ordinary * 1e5 : ordinary
        case .equal: return 42
        case .close: return 42 + ordinary / 1_000
        }
    }

    private mutating func reading(
        _ channel: Channel, _ unit: String, _ numbers: Numbers, _ language: Language
    ) -> Reading {
        let plain = { (value: Double) in
            Figure.decimal(value, decimals: 2).map { Figure.printed($0, in: language) } ?? ""
        }
        let withUnit = { (text: String) in text + MeasureUnit(id: unit, names: Words(same: unit)).suffix(in: language) }
        switch channel.form {
        case .number, .figure:
            let value = number(numbers)
            let text = channel.form == .figure ? withUnit(plain(value)) : plain(value)
            return Reading(text: text, code: plain(value), low: value, high: value)
        case .value, .span:
            let (one, other) = (number(numbers), number(numbers))
            let form = Int.random(in: 0...3, using: &random)
            let low = form == 0 ? nil : min(one, other)
            let high = form == 1 ? nil : form == 2 ? low : max(one, other)
            let text = [low, high].compactMap { $0.map(plain) }.joined(separator: "\u{2013}")
            return Reading(text: withUnit(text), low: low, high: high)
        case .status:
            let codes = ["exceeded", "met", "not_met", "not_assessable"]
            let code = codes.randomElement(using: &random) ?? ""
            return Reading(text: ["vượt", "đạt", "không đạt"].randomElement(using: &random) ?? "", code: code)
        case .certainty: return Reading(text: "", code: Bool.random(using: &random) ? "E" : "A")
        case .period:
            let year = Int.random(in: 2_025...2_026, using: &random)
            return Reading(text: "\(year)", code: "\(year)")
        case .parts:
            return Reading(
                text: "",
                parts: ["exceeded", "met", "not_met", "not_assessable"].map {
                    let count = abs(number(numbers)).rounded()
                    return Part(code: $0, word: "chưa đạt", value: count, text: plain(count))
                })
        case .label, .words: return Reading(text: Self.long[0], code: "x")
        }
    }
}
