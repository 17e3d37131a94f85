import Quantities

/// What a chart reads from each row of a table, under a key of its own in layout files.
package struct Channel: Hashable, Sendable {
    /// How the cells of a row become a reading.
    package enum Form: Hashable, Sendable {
        /// A text that names the row.
        case label
        /// A number, printed without its unit because the axis or the title names it.
        case number
        /// A number, printed with its unit.
        case figure
        /// A stated value in columns X_min, X_max and X_text; either end may be open.
        case value
        /// Two numbers X_min and X_max as a span.
        case span
        /// A code shown as shape and word.
        case status
        /// An observation status that tells estimates from final figures.
        case certainty
        /// A period in words.
        case period
        /// A text or code in words.
        case words
        /// Several columns of numbers, each with its heading: the parts of a whole.
        case parts
    }

    /// The key in layout files.
    package let key: String
    /// What it means, as a noun phrase.
    package let about: String
    package let form: Form
    /// Whether a layout has to name it, and a row without a reading is left out.
    package let isRequired: Bool

    package init(_ key: String, _ about: String, _ form: Form, isRequired: Bool = true) {
        self.key = key
        self.about = about
        self.form = form
        self.isRequired = isRequired
    }
}

/// What one channel says of one row.
package struct Reading: Hashable, Sendable {
    /// As printed in the document's language.
    package let text: String
    /// The machine text: a code, a period, a number.
    package let code: String
    /// The number, or the lower end of a range; nil where it is open or there is none.
    package let low: Double?
    /// The number, or the upper end of a range; nil where it is open or there is none.
    package let high: Double?
    /// What each column of a list says, its heading as the text; empty for other channels.
    package let parts: [Part]

    package init(text: String, code: String = "", low: Double? = nil, high: Double? = nil, parts: [Part] = []) {
        self.text = text
        self.code = code
        self.low = low
        self.high = high
        self.parts = parts
    }
}

/// The number one column of several says of a row.
package struct Part: Hashable, Sendable {
    /// The column's name.
    package let code: String
    /// The column's heading.
    package let word: String
    /// The number; 0 where the row has none.
    package let value: Double
    /// The number as printed.
    package let text: String

    package init(code: String, word: String, value: Double, text: String) {
        self.code = code
        self.word = word
        self.value = value
        self.text = text
    }
}

/// One row as a chart sees it: a reading for each channel that has one, by key.
package struct Datum: Hashable, Sendable {
    /// The channels that have a reading, in ascending order.
    private let keys: [String]
    private let values: [Reading]
    /// The unit of the row's numbers in the document's language; may be empty.
    package let unit: String

    package init(_ readings: [String: Reading], unit: String = "") {
        let order = readings.sorted { $0.key < $1.key }
        self.init(order.map(\.key), order.map(\.value), unit: unit)
    }

    /// A row with readings of channels in ascending order of their keys.
    package init(_ keys: [String], _ values: [Reading], unit: String) {
        self.keys = keys
        self.values = values
        self.unit = unit
    }

    /// The readings by channel.
    package var readings: [String: Reading] { Dictionary(uniqueKeysWithValues: zip(keys, values)) }

    package subscript(key: String) -> Reading? { keys.firstIndex(of: key).map { values[$0] } }

    /// The printed text of a channel; empty without a reading.
    package func text(_ key: String) -> String { self[key]?.text ?? "" }

    /// The machine text of a channel; empty without a reading.
    package func code(_ key: String) -> String { self[key]?.code ?? "" }

    /// What the columns of a list say; empty without a reading.
    package func parts(_ key: String) -> [Part] { self[key]?.parts ?? [] }

    /// Hashes the label and the numbers, in which rows differ.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(text("label"))
        for value in values { hasher.combine(value.low) }
    }

    /// Whether an observation status tells the row's figure from a final one; a missing one does not.
    package func isNotFinal(_ key: String) -> Bool { ObservationStatus.isNotFinal(code: code(key)) }

    /// The status a channel holds, as shape and word; open without a reading.
    package func status(_ key: String) -> StatusMark {
        StatusMark(StatusMark.tone(of: code(key)), word: text(key))
    }
}
