import Publishing
import Quantities

extension RunRecord {
    /// The record as a text file for the Prometheus node exporter.
    ///
    /// What is not known, such as the last success where there was none, is left out.
    package func metrics(program version: String) -> [UInt8] {
        var gauges = [
            Gauge("termreport_info", "The version of the program.", [("{version=\"\(version)\"}", "1")]),
            Gauge("termreport_run_timestamp_seconds", "When the last run ended, well or not.", ended),
            Gauge("termreport_run_duration_seconds", "How long the last run took.", "\(seconds)"),
            Gauge("termreport_run_exit_code", "The code the last run ended with; 0 is a whole edition.", "\(exit)"),
            Gauge(
                "termreport_documents", "Documents of the last run by what became of them.",
                documents.named.map { ("{outcome=\"\($0.outcome)\"}", "\($0.count)") }),
            Gauge("termreport_pages", "Pages of the documents of the last run.", "\(pages)"),
            Gauge("termreport_tables", "Tables of the last run.", "\(tables)"),
            Gauge("termreport_faults", "Faults the last run found in its input or met on its way.", "\(faults)"),
        ]
        if let edition {
            gauges.append(
                Gauge(
                    "termreport_edition_timestamp_seconds",
                    "The day of the newest edition, as its first second in UTC.",
                    Instant(startOf: edition)))
        }
        if let lastSuccess, let age {
            gauges += [
                Gauge(
                    "termreport_last_success_timestamp_seconds", "When a run last ended with a whole edition.",
                    lastSuccess.ended),
                Gauge(
                    "termreport_last_success_age_seconds", "How long ago that was when the last run ended.",
                    "\(age.seconds)"),
            ]
        }
        return Array(gauges.map(\.text).joined().utf8)
    }
}

/// A number that goes up and down, with one value or one for each label.
private struct Gauge {
    let name: String
    let about: String
    let values: [(labels: String, value: String)]

    init(_ name: String, _ about: String, _ values: [(String, String)]) {
        self.name = name
        self.about = about
        self.values = values
    }

    init(_ name: String, _ about: String, _ value: String) { self.init(name, about, [("", value)]) }

    init(_ name: String, _ about: String, _ instant: Instant) { self.init(name, about, "\(instant.seconds)") }

    var text: String {
        "# HELP \(name) \(about)\n# TYPE \(name) gauge\n" + values.map { "\(name)\($0.labels) \($0.value)\n" }.joined()
    }
}
