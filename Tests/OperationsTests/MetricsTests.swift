import Operations
import Publishing
import Quantities
import Testing

@Suite struct MetricsTests {
    @Test func `The metrics of a good night`() throws {
        #expect(
            text(try record()) == """
                # HELP termreport_info The version of the program.
                # TYPE termreport_info gauge
                termreport_info{version="1.2.3"} 1
                # HELP termreport_run_timestamp_seconds When the last run ended, well or not.
                # TYPE termreport_run_timestamp_seconds gauge
                termreport_run_timestamp_seconds 1795209018
                # HELP termreport_run_duration_seconds How long the last run took.
                # TYPE termreport_run_duration_seconds gauge
                termreport_run_duration_seconds 12.045
                # HELP termreport_run_exit_code The code the last run ended with; 0 is a whole edition.
                # TYPE termreport_run_exit_code gauge
                termreport_run_exit_code 65
                # HELP termreport_documents Documents of the last run by what became of them.
                # TYPE termreport_documents gauge
                termreport_documents{outcome="made"} 4
                termreport_documents{outcome="carried"} 30
                termreport_documents{outcome="withheld"} 2
                termreport_documents{outcome="notice"} 1
                # HELP termreport_pages Pages of the documents of the last run.
                # TYPE termreport_pages gauge
                termreport_pages 80
                # HELP termreport_tables Tables of the last run.
                # TYPE termreport_tables gauge
                termreport_tables 20
                # HELP termreport_faults Faults the last run found in its input or met on its way.
                # TYPE termreport_faults gauge
                termreport_faults 3
                # HELP termreport_edition_timestamp_seconds The day of the newest edition, as its first second in UTC.
                # TYPE termreport_edition_timestamp_seconds gauge
                termreport_edition_timestamp_seconds 1795219200
                # HELP termreport_last_success_timestamp_seconds When a run last ended with a whole edition.
                # TYPE termreport_last_success_timestamp_seconds gauge
                termreport_last_success_timestamp_seconds 1795122606
                # HELP termreport_last_success_age_seconds How long ago that was when the last run ended.
                # TYPE termreport_last_success_age_seconds gauge
                termreport_last_success_age_seconds 86412

                """)
    }

    @Test func `What is not known is left out, and every line is one a reader of metrics takes`() throws {
        var empty = RunRecord(started: Instant(seconds: 0))
        empty.milliseconds = 7
        let lines = text(empty).split(separator: "\n")
        #expect(!lines.contains { $0.contains("last_success") || $0.contains("_edition_") })
        #expect(lines.contains("termreport_run_duration_seconds 0.007"))
        for line in lines + text(try record()).split(separator: "\n") {
            #expect(
                line.wholeMatch(
                    of: /# (HELP|TYPE) termreport_[a-z_]+ .+|termreport_[a-z_]+(\{[a-z]+="[^"]*"\})? -?[0-9.]+/)
                    != nil, "\(line)")
        }
    }

    private func text(_ record: RunRecord) -> String {
        String(decoding: record.metrics(program: "1.2.3"), as: UTF8.self)
    }

    private func record() throws -> RunRecord {
        var record = RunRecord(started: Instant(seconds: 1_795_209_006))
        record.exit = 65
        record.milliseconds = 12_045
        record.documents.made = 4
        record.documents.carried = 30
        record.documents.withheld = 2
        record.documents.notice = 1
        record.pages = 80
        record.tables = 20
        record.faults = 3
        let edition = try #require(Day("2026-11-21"))
        record.edition = edition
        record.lastSuccess = LastSuccess(edition: edition, ended: Instant(seconds: 1_795_122_606))
        return record
    }
}
