import Diagnostics

/// The ids defined so far, by what they name; a file read later may refer to those of the files before it.
struct Catalogues {
    var sources = KnownIDs("source")
    var units = KnownIDs("unit")
    var areas = KnownIDs("area")
    var scales = KnownIDs("scale")
    var indicators = KnownIDs("indicator")
    var kinds = KnownIDs("kind of committee")
    var committees = KnownIDs("committee")
}
