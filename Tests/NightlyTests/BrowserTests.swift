import Foundation
import Nightly
import TestSupport
import Testing

extension EditionTests {
    /// The edition's first page in a real browser.
    @Suite(
        .enabled(if: Browser.program != nil, "chromium is missing; apt-get install chromium to look at index.html"),
        .serialized)
    struct BrowserTests {
        private func page() throws -> String { try #require(SharedEdition.current).folder + "/index.html" }

        @Test func `The page opens without a fault and follows its address`() throws {
            let opened = try Browser(page(), part: "loc=hai phong&lang=en")
            #expect(opened.console.isEmpty)
            #expect(!opened.dom.contains("id=\"Filtering\" role=\"search\" hidden"))
            #expect(opened.dom.contains("<html lang=\"en\">"))
            #expect(opened.dom.contains("<span lang=\"vi\">4 trong 6 đảng bộ</span>"))
            #expect(opened.dom.contains("<span lang=\"en\">4 of 6 committees</span>"))
            #expect(EditionFilesTests.committees.allSatisfy { opened.dom.contains("<tr id=\"\($0)\"") })
        }

        private static let searches = [
            "loc=hai phong": [
                "hai-phong", "hai-phong-party-agencies", "hai-phong-industry-and-trade", "hai-phong-old",
            ],
            "loc=Hải Phòng": [
                "hai-phong", "hai-phong-party-agencies", "hai-phong-industry-and-trade", "hai-phong-old",
            ],
            "loc=MONG CAI": ["mong-cai"], "loc=duong dang": ["hai-duong"],
            "loc=industry": ["hai-phong-industry-and-trade"], "loc=zzz": [], "loc=<b>&lang=en": [],
            "loc=": EditionFilesTests.committees, "mong-cai": EditionFilesTests.committees,
        ]

        @Test func `The filter finds names with and without marks`() throws {
            let parts = String(decoding: try JSONEncoder().encode(Self.searches.keys.sorted()), as: UTF8.self)
            let shown = try Browser.found(
                [String: [String]].self, in: page(),
                by: """
                    const shown = {};
                    for (const part of \(parts)) {
                      await go(part);
                      shown[part] = Array.from(page.querySelectorAll("#Committees tbody tr"))
                        .filter(row => row.getClientRects().length > 0).map(row => row.id);
                    }
                    return shown;
                    """)
            #expect(shown.mapValues(Set.init) == Self.searches.mapValues(Set.init))
        }

        @Test func `One language is shown at a time`() throws {
            let counts = try Browser.found(
                [Int].self, in: page(),
                by: """
                    const counts = [];
                    for (const part of ["lang=vi", "lang=en"]) {
                      await go(part);
                      for (const language of ["vi", "en"]) {
                        counts.push(Array.from(page.querySelectorAll(`main :is(span, bdi)[lang=${language}]`))
                          .filter(one => one.getClientRects().length > 0).length);
                      }
                    }
                    return counts;
                    """)
            #expect(counts[0] > 50 && counts[1] == 0 && counts[2] == 0 && counts[3] > 50, "\(counts)")
        }

        @Test func `Nothing is wider than the window or too small to touch`() throws {
            let faults = try Browser.found(
                [String].self, in: page(),
                by: """
                    const faults = [];
                    page.querySelectorAll("details").forEach(one => { one.open = true; });
                    for (const part of ["lang=vi", "lang=en"]) for (const width of [320, 360, 768, 1280]) {
                      await go(part);
                      await widen(width);
                      const tell = (kind, one) => faults.push(`${part} ${width} ${kind}: ${one.outerHTML.slice(0, 100)}`);
                      for (const one of page.querySelectorAll("body *")) {
                        const box = one.getBoundingClientRect();
                        if (box.right > width + 0.5 && one.closest(".scroll, pre, .unseen, thead") === null) {
                          tell("wide", one);
                        }
                        if (width <= 360 && box.height > 0 && box.height < 24 && one.className !== "skip" &&
                            one.matches("a, summary, label, [type=search]") && one.closest("p, .refused") === null) {
                          tell("small", one);
                        }
                      }
                      if (page.documentElement.scrollWidth > width) faults.push(`${part} ${width}: the page scrolls`);
                    }
                    return faults;
                    """)
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }

        @Test(.enabled(if: program(named: "pdftotext") != nil, "pdftotext is missing; install poppler-utils"))
        func `On paper every committee is named, and no control is left`() throws {
            let edition = try #require(SharedEdition.current)
            let folder = try TemporaryFolder()
            try Browser.print(page(), to: folder.path + "/index.pdf")
            let outcome = try Outcome(#require(program(named: "pdftotext")), ["-raw", folder.path + "/index.pdf", "-"])
            let text = squeezed(outcome.output)
            #expect(!text.contains(squeezed("gõ không dấu")) && !text.contains(squeezed("Tiếng Việt English")))
            for committee in try edition.rows("committees") {
                let name = try #require(committee["committee_vi"])
                #expect(text.contains(squeezed(name)), "\(name)")
            }
        }
    }
}
