import Assessments
import Changes
import Publishing
import Quantities
import Tabulation

extension RunInput {
    /// What differs from an earlier edition; committees withheld tonight are not compared.
    func changes(since base: EarlierEdition, now tables: TableSet) -> ChangeList {
        let edition = BaseEdition(day: base.day, making: Making(base.manifest)) { base.bytes(of: $0) }
        return ChangeList(
            since: edition, now: tables, making: making, register: seeds.register, withheld: Set(seeds.withheld))
    }

    /// What tonight's edition is made with.
    private var making: Making {
        Making(
            method: Judgement.methodVersion, program: Program.version, layouts: Making.layouts(files.digests),
            fonts: Making.fonts(fonts))
    }
}

extension Making {
    /// What a published edition was made with.
    init(_ manifest: Manifest) {
        self.init(
            method: manifest.method, program: manifest.program, layouts: Making.layouts(manifest.layouts),
            fonts: Making.fonts(manifest.fonts))
    }

    fileprivate static func layouts(_ files: [Manifest.ReadFile]) -> [String: String] {
        Dictionary(files.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    }

    fileprivate static func fonts(_ fonts: [Manifest.Font]) -> [String: String] {
        Dictionary(
            fonts.map { ("\($0.family) (\($0.file))", $0.version) }, uniquingKeysWith: { first, _ in first })
    }
}
