/// How a run of the command ends, after sysexits(3).
package enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
    /// A whole edition is published, or the published one is already up to date.
    case whole = 0
    /// The command line is wrong, or asks for something only `--force` allows.
    case usage = 64
    /// Input was refused, or a committee was withheld.
    case input = 65
    /// A fault of this program.
    case software = 70
    /// The output could not be written; the earlier edition stands.
    case output = 74
    /// Another run holds the lock.
    case locked = 75
    /// Layouts, themes, fonts or settings are wrong.
    case configuration = 78
    /// The run was asked to end (SIGTERM).
    case stopped = 143
}
