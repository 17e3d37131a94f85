import Diagnostics
import Indicators
import Quantities

/// A target whose unit has no name: nobody could say what it is that has to be reached.
enum NamelessUnit {
    /// The diagnostic for a target of an indicator; nil when its unit has names, or its measure needs none.
    static func fault(_ indicator: Indicator, at place: Place) -> Diagnostic? {
        let names = indicator.unit.names
        guard names.vi.isEmpty || names.en.isEmpty else { return nil }
        guard ![.rank, .flag, .grade, .multiple].contains(indicator.measure) else { return nil }
        return Diagnostic(
            rule: "target-without-unit", at: place,
            "the target of '\(indicator.id)' has no unit: the unit '\(indicator.unit.id)' has no name",
            hint: "name it in vi and en under 'units' in indicators.yaml, or give the indicator another unit")
    }
}
