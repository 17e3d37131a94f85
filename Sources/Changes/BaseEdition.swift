package import Quantities

/// What an edition was made with, apart from its figures.
package struct Making: Hashable, Sendable {
    /// The version of the method of assessment.
    package let method: String
    /// The version of the program.
    package let program: String
    /// The digest of each layout, theme and regime by its path.
    package let layouts: [String: String]
    /// The version of each font by its family and file.
    package let fonts: [String: String]

    package init(method: String, program: String, layouts: [String: String], fonts: [String: String]) {
        self.method = method
        self.program = program
        self.layouts = layouts
        self.fonts = fonts
    }
}

/// The earlier edition tonight's is compared with.
package struct BaseEdition: Sendable {
    /// The day it speaks for.
    package let day: Day
    package let making: Making
    /// The bytes of one of its files by its path; nil when it has none or can no longer be read.
    let bytes: @Sendable (String) -> [UInt8]?

    /// Creates a base; `bytes` gives the files as they were published, `committees/<id>/facts.csv` and the like.
    ///
    /// It is asked for several committees at once.
    package init(day: Day, making: Making, bytes: @escaping @Sendable (String) -> [UInt8]?) {
        self.day = day
        self.making = making
        self.bytes = bytes
    }
}
