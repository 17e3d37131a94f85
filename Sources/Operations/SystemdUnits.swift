import Quantities

/// The units for systemd: a service that runs the job once, and a timer that starts it every night.
package struct SystemdUnits: Sendable {
    /// A unit file.
    package struct Unit: Sendable {
        /// The name, such as `termreport.service`.
        package let name: String
        package let lines: [String]

        /// The bytes of the file.
        package var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
    }

    let job: NightlyJob

    package init(_ job: NightlyJob) { self.job = job }

    /// Why the units cannot be written; empty when they can.
    package var faults: [String] {
        let isStarted = !job.program.contains { "\"'\\".contains($0) }
        guard job.faults.isEmpty, !isStarted else { return job.faults }
        return [
            "\(job.program): systemd starts no program with a quote or a backslash in its path; install it elsewhere"
        ]
    }

    /// The service and the timer.
    package var units: [Unit] { [service, timer] }

    /// How the units are put to work, as comments.
    package static let installation = [
        "# As root, put both files into /etc/systemd/system and type:",
        "#   systemctl daemon-reload && systemctl enable --now termreport.timer",
        "# See how the nights went: systemctl list-timers termreport.timer; journalctl -u termreport.service",
    ]

    private var service: Unit {
        var lines = [
            "[Unit]",
            "Description=Term reports of party committees, the nightly edition",
            "# Say who is told of a bad night (the unit has to be written first):",
            "#OnFailure=mail-to-admin@%n.service",
            "",
            "[Service]",
            "Type=oneshot",
        ]
        if let user = job.user { lines.append("User=\(user)") }
        lines += [
            "ExecStart=" + command,
            "# Every exit code but 0 is a failure, 65 (a committee withheld) included. A run that hangs is stopped.",
            "TimeoutStartSec=2h",
            "TimeoutStopSec=10s",
            "UMask=0022",
            "Nice=10",
            "IOSchedulingPriority=7",
            "",
            "# The job reads files, writes its reports, and needs nothing else.",
            "ProtectSystem=strict",
            "ReadWritePaths=" + job.writable.distinct.map(UnitWord.path).joined(separator: " "),
            "ProtectHome=\(protectHome)",
            "PrivateTmp=\(isReached(["/tmp", "/var/tmp"]) ? "no" : "yes")",
        ]
        lines += SystemdUnits.hardening
        return Unit(name: "termreport.service", lines: lines)
    }

    private var timer: Unit {
        Unit(
            name: "termreport.timer",
            lines: [
                "[Unit]",
                "Description=Starts the nightly edition of the term reports",
                "",
                "[Timer]",
                "OnCalendar=*-*-* \(job.time.text):00",
                "# A night the machine was off is made up for; machines that share a disk do not start all at once.",
                "Persistent=true",
                "RandomizedDelaySec=10min",
                "",
                "[Install]",
                "WantedBy=timers.target",
            ])
    }

    /// The command; a colon before it keeps dollar signs from being taken for variables.
    private var command: String {
        let words = job.words.map(UnitWord.argument).joined(separator: " ")
        return job.words.contains { $0.contains("$") } ? ":" + words : words
    }

    private var protectHome: String { isReached(["/home", "/root", "/run/user"]) ? "read-only" : "yes" }

    private func isReached(_ folders: [String]) -> Bool {
        job.reached.contains { path in folders.contains { path == $0 || path.hasPrefix($0 + "/") } }
    }

    private static let hardening = [
        "PrivateDevices=yes",
        "PrivateNetwork=yes",
        "IPAddressDeny=any",
        "RestrictAddressFamilies=none",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "MemoryDenyWriteExecute=yes",
        "SystemCallFilter=@system-service",
        "SystemCallErrorNumber=EPERM",
        "SystemCallArchitectures=native",
        "RestrictNamespaces=yes",
        "RestrictRealtime=yes",
        "RestrictSUIDSGID=yes",
        "LockPersonality=yes",
        "ProtectKernelTunables=yes",
        "ProtectKernelModules=yes",
        "ProtectKernelLogs=yes",
        "ProtectControlGroups=yes",
        "ProtectClock=yes",
        "ProtectHostname=yes",
        "ProtectProc=invisible",
        "RemoveIPC=yes",
    ]
}
