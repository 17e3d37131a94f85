import Operations

/// Names of folders that mean something to shells, cron or systemd.
let hostileNames = [
    "two words", "100%", "%n", "a\\%b", "a\\\\%", "it's", "say \"so\"", "'\"'", "$HOME", "${x}", "`id`", "$(id)", "a;b",
    "a&b", "a|b>c", "#a", "~", "*?[x]", "back\\slash", "end\\", "%%", "Báo cáo", "{a,b}", "!x", "a'%'b", "-rf",
]

extension NightlyJob {
    /// A job whose paths mean nothing to any shell.
    static let plain = NightlyJob(
        program: "/usr/local/bin/termreport", seeds: "/srv/seeds", layouts: "/srv/Layouts", reports: "/srv/reports",
        metrics: "/var/metrics/termreport.prom", options: ["--keep", "60"], time: .night)

    /// A job with folders of this name.
    static func hostile(_ name: String, user: String? = nil) -> NightlyJob {
        NightlyJob(
            program: "/usr/local/bin/termreport", seeds: "/srv/\(name)/seeds", layouts: "/srv/\(name)",
            reports: "/srv/x\(name)", time: .night, user: user)
    }
}
