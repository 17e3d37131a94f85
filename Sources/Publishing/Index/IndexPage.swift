package import Quantities

/// The edition's table of contents for people: one HTML page in Vietnamese and English.
///
/// It refers to no file outside the edition and needs no script. Everything on it comes from these values: the same
/// values give the same bytes.
package struct IndexPage: Sendable {
    package let title: Words
    package let day: Day
    /// The day of the edition this one is compared with; nil for the first edition.
    package let base: Day?
    package let past: Term
    package let program: String
    package let method: String
    /// What the verdicts are called.
    package let verdicts: VerdictWords
    /// The consolidated report in each language; empty in a draft that has none.
    package let consolidated: [Document]
    /// The verdicts of the past term on all committees whose figures were taken.
    package let totals: Counts
    package let committees: [Committee]
    /// Committees without figures of their own, which have no report.
    package let silent: [Words]
    /// What differs from the edition of `base`, by kind.
    package let changes: [Change]
    package let tables: [TableEntry]
    /// Files about the whole edition whose digests are known before the page is written, such as the data package.
    package let descriptions: [File]

    package init(
        title: Words, day: Day, base: Day?, past: Term, program: String, method: String, verdicts: VerdictWords,
        consolidated: [Document],
        totals: Counts, committees: [Committee], silent: [Words], changes: [Change], tables: [TableEntry],
        descriptions: [File]
    ) {
        self.title = title
        self.day = day
        self.base = base
        self.past = past
        self.program = program
        self.method = method
        self.verdicts = verdicts
        self.consolidated = consolidated
        self.totals = totals
        self.committees = committees
        self.silent = silent
        self.changes = changes
        self.tables = tables
        self.descriptions = descriptions
    }

    /// The page as UTF-8.
    package var bytes: [UInt8] { Array(markup.html.utf8) }

    private var markup: Markup {
        """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(IndexPage.policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.vi) · \(title.en) · \(day.iso)</title>
        <style>\(Markup(html: IndexPage.style))</style>
        </head>
        <body>
        <a class="skip" href="#Content">\(Words(vi: "Đến nội dung chính", en: "Skip to the main content"))</a>
        \(ShownVerdict.patterns)
        \(head)
        <main id="Content" tabindex="-1">
        \([
            refusalSection, consolidatedSection, changesSection, committeesSection, tablesSection, readingSection,
            checkingSection,
        ])
        </main>
        \(foot)
        <script>\(Markup(html: IndexPage.script))</script>
        </body>
        </html>

        """
    }

    private var head: Markup {
        """
        <header>
        <div class="top"><p class="kicker">\(Words(
            vi: "Ấn bản \(day.printed(in: .vi))", en: "Edition of \(day.printed(in: .en))"))</p>
        <fieldset class="language"><legend class="unseen">Ngôn ngữ / <i lang="en">Language</i></legend>
        <label lang="vi"><input type="radio" name="language" id="Vi" checked> Tiếng Việt</label>
        <label lang="en"><input type="radio" name="language" id="En"> English</label></fieldset></div>
        <h1>\(title)</h1>
        </header>
        """
    }

    private var foot: Markup {
        """
        <footer><p>\(Program.name) \(program) · \(Words(vi: "phương pháp", en: "method")) \(method)</p></footer>
        """
    }
}
