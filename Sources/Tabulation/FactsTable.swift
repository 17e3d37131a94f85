import Indicators
import Quantities
import Tables

extension TableSource {
    /// Every figure as its source states it, one row per fact.
    var facts: Table {
        Table(FactsTable.shape, rows: register.facts.concurrentMap { row($0) })
    }

    private func row(_ fact: Fact) -> [Cell] {
        let indicator = cells(ofIndicator: fact.indicator)
        return [
            .text(fact.committee), name(ofCommittee: fact.committee), .text(fact.indicator), indicator.name,
            indicator.area, .text(fact.kind.rawValue), Cell(fact.term?.code), .text(fact.period.code),
            indicator.measure, Cell(fact.value?.code), Cell(fact.value?.lower), Cell(fact.value?.upper),
            grammar(fact.value, of: fact.indicator), indicator.unit, .text(fact.status.rawValue), .text(fact.source),
            .text(fact.locator), Cell(register.note(of: fact, in: language)),
        ]
    }
}

private enum FactsTable {
    static let shape = TableShape(
        "facts", title: Words(vi: "Số liệu", en: "Facts"),
        description: "Every figure as its source states it: what a committee achieved, has set itself, or is",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.area, SharedColumns.factKind, SharedColumns.term(isRequired: false),
            Column(
                "period", Words(vi: "Thời kỳ", en: "Period"), isRequired: true,
                description: "Time the figure speaks of, \(WrittenTimes.period)"),
            Column(
                "measure", Words(vi: "Cách đo", en: "Measure"),
                .code(IndicatorCodes.measures), isRequired: true,
                description: "Kind of quantity: only facts of the same measure are compared"),
            Column(
                "value_op", Words(vi: "Dạng", en: "Form"), .code(SharedColumns.operators),
                description: "Form of the value; empty for a plain number"),
            Column(
                "value_min", Words(vi: "Từ", en: "From"), .number(decimals: 9),
                description: "Smallest number stated; k for a ratio; empty for an open end"),
            Column(
                "value_max", Words(vi: "Đến", en: "To"), .number(decimals: 9),
                description: "Largest number stated; n for a ratio; empty for an open end"),
            Column(
                "value_text", Words(vi: "Giá trị", en: "Value"),
                description: "The value in the grammar of the facts files, which can be read back"),
            SharedColumns.unit,
            Column(
                "status", Words(vi: "Trạng thái", en: "Status"), .code(SharedColumns.statusCodes), isRequired: true,
                description:
                    "Code of SDMX CL_OBS_STATUS: A normal, E estimate, P provisional, F forecast, O M L missing"),
            SharedColumns.source, SharedColumns.locator,
            Column("note", Words(vi: "Ghi chú", en: "Note"), description: "Remark of whoever entered the figure"),
        ],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey, SharedColumns.sourceKey])
}
