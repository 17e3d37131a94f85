import Diagnostics
package import Indicators
package import Quantities
package import Tables

/// The committees whose files were refused, one row each.
package func withheldTable(_ withheld: [Withheld], _ register: Register, in language: Language) -> Table {
    Table(
        WithheldTables.withheld,
        rows: withheld.map { one in
            let short = register.committee(one.committee)?.short ?? Words(same: one.committee)
            return [
                .text(one.committee), .text(short[language]), Cell(one.faults.count),
                Cell(one.shown.map { Period.days($0, $0).code }), .text(one.sentence(short)[language]),
            ]
        })
}

/// The faults of refused committees, one row each, as the command reported them.
///
/// The caller has written letters that cannot be printed as code points.
package func faultsTable(_ withheld: [Withheld], _ register: Register, in language: Language) -> Table {
    Table(
        WithheldTables.faults,
        rows: withheld.flatMap { one in
            one.faults.map { fault in
                [
                    .text(one.committee), Cell(register.committee(one.committee)?.short[language]),
                    .text(fault.place.file), place(fault.place.line), place(fault.place.column), .text(fault.rule),
                    .text(fault.message), Cell(fault.hint),
                ]
            }
        })
}

private enum WithheldTables {
    static let withheld = TableShape(
        "withheld", title: Words(vi: "Đảng bộ chưa cập nhật", en: "Committees not updated"),
        description: "Committees whose files were refused; their last good documents stand, or a notice does",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "faults", Words(vi: "Số lỗi", en: "Faults"), .integer, isRequired: true,
                description: "Number of faults in the committee's files"),
            Column(
                "shown", Words(vi: "Báo cáo giữ lại", en: "Report shown"),
                description: "Day of the edition its documents were made for, \(WrittenTimes.day); empty where there "
                    + "is a notice only"),
            SharedColumns.sentence,
        ],
        primaryKey: ["committee_id"], foreignKeys: [SharedColumns.committeeKey])

    static let faults = TableShape(
        "faults", title: Words(vi: "Lỗi trong tệp nhập", en: "Faults"),
        description: "Faults of refused committees' files, as the command reported them",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column("file", Words(vi: "Tệp", en: "File"), isRequired: true, description: "File in the folder of seeds"),
            Column(
                "line", Words(vi: "Dòng", en: "Line"), .integer,
                description: "Line, from 1; empty where the whole file is meant"),
            Column(
                "column", Words(vi: "Cột", en: "Column"), .integer,
                description: "Column, from 1; empty where the whole file is meant"),
            Column("rule", Words(vi: "Quy tắc", en: "Rule"), isRequired: true, description: "Name of the rule"),
            Column(
                "message", Words(vi: "Thông báo", en: "Message"), isRequired: true,
                description:
                    "What is wrong, in English as the command words it; letters the fonts lack as U+ and their number"),
            Column("hint", Words(vi: "Cách sửa", en: "Hint"), description: "What to do, in English"),
        ],
        foreignKeys: [SharedColumns.committeeKey])
}

/// A line or column, which count from 1; missing for 0.
private func place(_ number: Int) -> Cell { number > 0 ? Cell(number) : .missing }
