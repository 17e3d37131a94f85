import ArgumentParser
import Nightly
import Publishing

/// The folders a run reads from and publishes in.
struct FolderOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of facts, aims and catalogues.", valueName: "folder"))
    var seeds = "seeds"

    @Option(
        name: .customLong("layouts"),
        help: ArgumentHelp(
            "The folder of layouts and themes. (default: Layouts, or the one installed with the program)",
            valueName: "folder"))
    var namedLayouts: String?

    @Option(help: ArgumentHelp("The folder editions are published in.", valueName: "folder"))
    var reports = ReportsFolder.usual

    /// The folder of layouts: the one named, or the nearest there is.
    var layouts: String { namedLayouts ?? Places.layouts }
}
