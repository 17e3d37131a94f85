import Assessments
import Indicators
import Quantities
import Tables

/// What the tables are made from.
struct TableSource: Sendable {
    let register: Register
    let judgement: Judgement
    let language: Language
    /// The names in the tables' language, made once for all rows.
    private let committeeNames: [String: Cell]
    private let indicatorCells: [String: IndicatorCells]

    /// What rows say of an indicator.
    struct IndicatorCells {
        var (name, area, unit, measure): (Cell, Cell, Cell, Cell) = (.missing, .missing, .missing, .missing)
    }

    init(_ register: Register, _ judgement: Judgement, _ language: Language) {
        (self.register, self.judgement, self.language) = (register, judgement, language)
        committeeNames = Dictionary(
            register.committees.map { ($0.id, Cell($0.short[language])) }, uniquingKeysWith: { first, _ in first })
        let areas = Dictionary(
            register.areas.map { ($0.id, $0.names[language]) }, uniquingKeysWith: { first, _ in first })
        let cells = register.indicators.map { indicator in
            (
                indicator.id,
                IndicatorCells(
                    name: Cell(indicator.names[language]), area: Cell(areas[indicator.area]),
                    unit: Cell(indicator.unit.names[language]), measure: .text(indicator.measure.rawValue))
            )
        }
        indicatorCells = Dictionary(cells, uniquingKeysWith: { first, _ in first })
    }

    /// A committee's short name in the tables' language.
    func name(ofCommittee id: String) -> Cell { committeeNames[id] ?? .missing }

    /// What rows say of an indicator, in the tables' language; missing cells for one nobody knows.
    func cells(ofIndicator id: String) -> IndicatorCells { indicatorCells[id] ?? IndicatorCells() }

    /// An indicator's name in the tables' language.
    func name(ofIndicator id: String?) -> Cell { id.flatMap { indicatorCells[$0]?.name } ?? .missing }

    /// The name of an indicator's area in the tables' language.
    func area(ofIndicator id: String) -> Cell { indicatorCells[id]?.area ?? .missing }

    /// A value in the grammar of the facts files, a grade in the tables' language.
    func grammar(_ value: Quantity?, of indicator: String) -> Cell {
        if case .grade? = value {
            return Cell(value.map { (register.indicator(indicator)?.worded($0, in: language) ?? $0).grammar })
        }
        return Cell(value?.grammar)
    }

    /// The words for an indicator's unit in the tables' language.
    func unit(ofIndicator id: String) -> Cell { indicatorCells[id]?.unit ?? .missing }

    /// A day in the grammar of periods; nil when there is none.
    func day(_ day: Day?) -> String? { day.map { Period.days($0, $0).code } }
}
