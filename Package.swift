// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")

/// Each target may use only targets declared above it, and only those it names.
let package = Package(
  name: "vital-spec",
  products: [.executable(name: "vital-spec", targets: ["vital-spec"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // C libraries: headers and linking, nothing else.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CPgQuery", providers: [.apt(["libpg-query-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

    // Words that every stage shares.
    .target(name: "Diagnostics"),
    .target(name: "SQLText"),
    .target(name: "CatalogModel", dependencies: ["SQLText"]),
    .target(name: "SQLScript", dependencies: ["SQLText"]),

    // One wrapper for each C library.
    .target(name: "MarkdownTree", dependencies: ["CCMarkGFM", "Diagnostics"]),
    .target(name: "SQLGrammar", dependencies: ["CPgQuery", "SQLText"]),
    .target(name: "PostgresClient", dependencies: ["CPostgres", "SQLText"]),

    // Documents with gaps, and the library that fills them.
    .target(
      name: "Templates", dependencies: [mustache],
      resources: [
        .embedInCode("Embedded/badge.svg"), .embedInCode("Embedded/coverage.css"),
        .embedInCode("Embedded/coverage.html"), .embedInCode("Embedded/coverage.js"),
        .embedInCode("Embedded/junit.xml"),
      ]),

    // The stages.
    .target(
      name: "CatalogLint", dependencies: ["SQLGrammar", "CatalogModel", "SQLText", "Diagnostics"]),
    .target(
      name: "SpecFormat",
      dependencies: [
        "MarkdownTree", "SQLGrammar", "CatalogModel", "SQLText", "Diagnostics",
      ]),
    .target(name: "CatalogSQL", dependencies: ["CatalogModel", "SQLText"]),
    .target(
      name: "CatalogReader", dependencies: ["PostgresClient", "CatalogModel", "SQLText"]),
    .target(
      name: "ScratchServer",
      dependencies: ["PostgresClient", "CatalogModel", "SQLText"]),
    .target(
      name: "Migration",
      dependencies: ["CatalogSQL", "SQLGrammar", "CatalogModel", "SQLText", heap]),
    .target(
      name: "Reporting",
      dependencies: [
        "SpecFormat", "CatalogLint", "Migration", "Templates", "CatalogModel", "SQLText",
        "Diagnostics",
      ]),

    // Where the specification meets the database.
    .target(
      name: "VitalSpecCommand",
      dependencies: [
        "Reporting", "Migration", "ScratchServer", "CatalogReader", "CatalogSQL", "SpecFormat",
        "CatalogLint", "SQLGrammar", "PostgresClient", "MarkdownTree", "SQLScript", "CatalogModel",
        "SQLText", "Diagnostics",
        arguments, "Yams",
      ]),
    .executableTarget(name: "vital-spec", dependencies: ["VitalSpecCommand", arguments]),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .executableTarget(
      name: "catalog-benchmark",
      dependencies: [
        "Migration", "CatalogReader", "PostgresClient", "CatalogModel",
      ],
      path: "Tests/CatalogBenchmark"),
    .testTarget(
      name: "SQLGrammarTests", dependencies: ["SQLGrammar", "SQLText"]),
    .testTarget(
      name: "SpecFormatTests",
      dependencies: [
        "TestSupport", "SpecFormat", "CatalogLint", "Reporting", "Migration", "MarkdownTree",
        "CatalogModel", "SQLText", "Diagnostics",
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "TestSupport", "Reporting", "SpecFormat", "Migration", "Templates", "CatalogModel",
        "SQLText", "Diagnostics",
      ]),
    .testTarget(
      name: "MigrationTests",
      dependencies: [
        "TestSupport", "Migration", "CatalogSQL", "SQLGrammar", "CatalogModel", "SQLText",
      ]),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: [
        "TestSupport", "ScratchServer", "PostgresClient", "CatalogModel", "SQLText", "SwiftCSV",
      ],
      exclude: ["Facts"]),
    .testTarget(name: "BrowserTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "VitalSpecCommandTests",
      dependencies: [
        "TestSupport", "ScratchServer", "PostgresClient", "CatalogModel", "SQLText", "Yams",
      ]),
    .testTarget(name: "SQLScriptTests", dependencies: ["SQLScript", "SQLText"]),
    .testTarget(
      name: "CatalogReaderTests",
      dependencies: [
        "CatalogReader", "ScratchServer", "PostgresClient", "CatalogModel", "SQLText",
      ]),
    .testTarget(
      name: "SpecSQLTests",
      dependencies: [
        "SpecFormat", "Migration", "CatalogReader", "ScratchServer", "PostgresClient",
        "CatalogModel", "SQLText", "Diagnostics",
      ]),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "TestSupport", "Reporting", "Migration", "ScratchServer", "CatalogReader", "PostgresClient",
        "CatalogModel", "SQLText",
      ]),
    .testTarget(
      name: "SoakTests",
      dependencies: [
        "TestSupport", "Migration", "ScratchServer", "CatalogReader", "PostgresClient",
        "CatalogModel", "SQLText",
      ]),
    .testTarget(
      name: "MarkdownTreeTests", dependencies: ["TestSupport", "MarkdownTree", "Diagnostics"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
}
