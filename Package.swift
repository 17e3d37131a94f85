// swift-tools-version: 6.2
import PackageDescription

/// Settings every room shares: Swift 6, no warning left standing, imports that say what they expose.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target under `Sources/` and what it may import (always of lower rank).
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

/// The tests of a room.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// What hands out memory in the programs: glibc's own takes a third longer once a thousand committees are in memory.
///
/// Tests keep the system’s, in which a fault of memory is found sooner.
let allocator: [LinkerSetting] = [.linkedLibrary("jemalloc")]

/// SHA-256 for documents, manifests and checksums.
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "termreport",
    products: [.executable(name: "termreport", targets: ["termreport"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CPangoCairo", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev", "libcairo2-dev", "libdeflate-dev"])]),
        .target(name: "CStoredStreams", linkerSettings: [.linkedLibrary("z")]),
        .target(name: "CQuickNumbers"),
        room("Diagnostics"),
        room("Quantities"),
        room("Drawings"),
        room("SourceFiles", ["Diagnostics", "Quantities", "Yams"]),
        room("Indicators", ["Diagnostics", "Quantities"]),
        room("Finishing", [crypto]),
        room(
            "CairoPainting",
            ["CPangoCairo", "CStoredStreams", "CQuickNumbers", "Quantities", "Drawings", "Finishing"],
            settings: [.strictMemorySafety()]),
        room("Intake", ["Diagnostics", "Quantities", "SourceFiles", "Indicators", crypto]),
        room("Assessments", ["Quantities", "Indicators"]),
        room("Tables", ["Quantities"]),
        room("Charts", ["Quantities", "Drawings"]),
        room("Tabulation", ["Diagnostics", "Quantities", "Indicators", "Assessments", "Tables"]),
        room(
            "Changes",
            ["Diagnostics", "Quantities", "SourceFiles", "Indicators", "Assessments", "Tables", "Tabulation"]),
        room("Layouts", ["Diagnostics", "Quantities", "Drawings", "SourceFiles", "Tables", "Charts"]),
        room("Pages", ["Quantities", "Drawings", "Layouts"]),
        room("Publishing", ["Diagnostics", "Quantities", "Tables", crypto]),
        room(
            "Nightly",
            [
                "Diagnostics", "Quantities", "Drawings", "SourceFiles", "Finishing", "Indicators", "CairoPainting",
                "Intake", "Assessments", "Tables", "Tabulation", "Changes", "Layouts", "Pages", "Publishing",
            ]),
        room("Operations", ["Diagnostics", "Quantities", "Tables", "Publishing", "Nightly"]),
        .executableTarget(
            name: "termreport",
            dependencies: [
                "Diagnostics", "Quantities", "Tables", "Layouts", "Publishing", "Nightly", "Operations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: allocator),
        .target(
            name: "TestSupport", dependencies: ["Drawings"], path: "Tests/TestSupport",
            exclude: ["Goldens", "SmallRegisters"],
            swiftSettings: strict),
        .target(name: "Goldens", path: "Tests/TestSupport/Goldens", swiftSettings: strict),
        .target(
            name: "SmallRegisters", dependencies: ["Diagnostics", "Quantities", "Indicators"],
            path: "Tests/TestSupport/SmallRegisters", swiftSettings: strict),
        .target(
            name: "City",
            dependencies: [
                "TestSupport", crypto, .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/City/Generator", swiftSettings: strict),
        .executableTarget(
            name: "citygen",
            dependencies: ["City", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/City/Command", swiftSettings: strict),
        .target(
            name: "CityEdition",
            dependencies: [
                "TestSupport", "Diagnostics", "Quantities", "SourceFiles", "Indicators", "Intake", "Assessments",
                "Tables", "Tabulation",
            ],
            path: "Tests/City/Edition", swiftSettings: strict),
        .executableTarget(
            name: "bench",
            dependencies: [
                "City", "CityEdition", "Quantities", "Indicators", "Assessments", "Tables", "Nightly",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Bench", exclude: ["Layouts", "check", "instructions.txt"], swiftSettings: strict,
            linkerSettings: allocator),
        .target(
            name: "Gallery",
            dependencies: [
                "Diagnostics", "Quantities", "Drawings", "SourceFiles", "Indicators", "Assessments", "Tables",
                "Tabulation", "Layouts", "Pages",
            ], path: "Tests/Gallery/Entries", swiftSettings: strict),
        .executableTarget(
            name: "galleries",
            dependencies: [
                "Gallery", "Quantities", "Drawings", "CairoPainting", "Layouts",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Gallery/Command", swiftSettings: strict),
        tests("HouseTests", ["TestSupport"]),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("QuantitiesTests", ["TestSupport", "Quantities"]),
        tests("DrawingsTests", ["Drawings", "TestSupport"]),
        tests("SourceFilesTests", ["TestSupport", "Diagnostics", "Quantities", "SourceFiles"]),
        tests(
            "IntakeTests", ["TestSupport", "Goldens", "Diagnostics", "Quantities", "Indicators", "Intake"],
            exclude: ["Fixtures"]),
        tests("CairoPaintingTests", ["TestSupport", "CQuickNumbers", "Drawings", "Finishing", "CairoPainting"]),
        tests("FinishingTests", ["Finishing"]),
        tests(
            "AssessmentsTests",
            ["TestSupport", "SmallRegisters", "Diagnostics", "Quantities", "Indicators", "Assessments"]),
        tests("TablesTests", ["TestSupport", "Quantities", "Tables"]),
        tests(
            "TabulationTests",
            [
                "SmallRegisters", "Diagnostics", "Quantities", "Indicators", "Assessments", "Tables", "Tabulation",
            ]),
        tests(
            "ChangesTests",
            [
                "TestSupport", "SmallRegisters", "Diagnostics", "Quantities", "Indicators", "Assessments", "Tables",
                "Tabulation", "Changes",
            ]),
        tests(
            "ChartsTests", ["TestSupport", "Goldens", "Quantities", "Drawings", "CairoPainting", "Charts"],
            exclude: ["Goldens"]),
        tests(
            "LayoutsTests",
            [
                "TestSupport", "Goldens", "Diagnostics", "Quantities", "Drawings", "SourceFiles", "Tables", "Charts",
                "Layouts",
            ], exclude: ["Fixtures", "Goldens"]),
        tests(
            "PagesTests",
            ["TestSupport", "Diagnostics", "Quantities", "Drawings", "SourceFiles", "Tables", "Layouts", "Pages"]),
        tests(
            "GalleryTests",
            [
                "Gallery", "Goldens", "Quantities", "Drawings", "CairoPainting", "Tables", "Layouts", "Pages",
            ], exclude: ["Goldens"]),
        tests(
            "PublishingTests", ["TestSupport", "Goldens", "Diagnostics", "Quantities", "Tables", "Publishing"],
            exclude: ["Goldens"]),
        tests("OperationsTests", ["TestSupport", "Diagnostics", "Quantities", "Publishing", "Nightly", "Operations"]),
        tests(
            "CityTests",
            [
                "TestSupport", "City", "CityEdition", "Quantities", "Indicators", "Assessments", "Tables", "Tabulation",
                "Nightly",
            ]),
        tests(
            "NightlyTests",
            [
                "TestSupport", "Goldens", "SmallRegisters", "Diagnostics", "Quantities", "Indicators", "Assessments",
                "Tables", "Tabulation", "Layouts", "Publishing", "Nightly",
            ], exclude: ["BrokenLayouts", "Vectors"]),
    ],
    swiftLanguageModes: [.v6]
)
