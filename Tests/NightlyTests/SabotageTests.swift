import Foundation
import TestSupport
import Testing

/// A library below the program lies: what it makes of a document is found before anybody can read it.
///
/// The lie is a library that is loaded before libdeflate and changes one text in what is compressed.
@Suite(
    .enabled(
        if: builtCommand != nil && program(named: "clang") != nil,
        "the command was not built beside the tests, or clang is missing"))
struct SabotageTests {
    private static let lie = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <stdlib.h>
        #include <string.h>
        typedef size_t (*compressing)(void *, const void *, size_t, void *, size_t);
        size_t libdeflate_zlib_compress(void *with, const void *in, size_t count, void *out, size_t room) {
            compressing real = (compressing)dlsym(RTLD_NEXT, "libdeflate_zlib_compress");
            const char *old = getenv("LIE_OLD"), *new = getenv("LIE_NEW");
            char *place = old ? memmem(in, count, old, strlen(old)) : 0;
            if (!place) return real(with, in, count, out, room);
            char *copy = malloc(count);
            memcpy(copy, in, count);
            memcpy(copy + (place - (char *)in), new, strlen(new));
            size_t made = real(with, copy, count, out, room);
            free(copy);
            return made;
        }
        """

    @Test(arguments: [
        ("/S /H1", "/S /H2", "an element is "),
        ("/Artifact BMC", "/Artifect BMC", "a page paints outside of its tags"),
        ("/FontFile2", "/FontFile9", "a font is not embedded"), ("/Tabs /S", "/Tabs /R", "is no page"),
        ("> <0032>", "> <0033>", " instead of “"),
    ]) func `A lie is found, and the edition stands`(old: String, new: String, words: String) throws {
        let night = try SmallNight()
        let source = night.folder.path + "/lie.c"
        try SabotageTests.lie.write(toFile: source, atomically: false, encoding: .utf8)
        let library = night.folder.path + "/lie.so"
        let compiled = try Outcome(
            #require(program(named: "clang")), ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"])
        try #require(compiled.code == 0, "\(compiled.faults)")
        let lying = ["LD_PRELOAD=\(library)", "LIE_OLD=\(old)", "LIE_NEW=\(new)"]
        let outcome = try night.run(under: lying)
        #expect(outcome.code == 70)
        #expect(outcome.faults.contains("the written file, read back: "), "\(outcome.faults)")
        #expect(outcome.faults.contains(words), "\(outcome.faults)")
        #expect(try night.latest() == SmallNight.days.before)
        #expect(try night.leftovers == [])
        #expect(try night.run().code == 0)
        #expect(try night.latest() == SmallNight.days.tonight)
    }
}
