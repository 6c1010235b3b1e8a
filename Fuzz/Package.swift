// swift-tools-version: 6.2

import PackageDescription

/// The reader's sources, built once more with a fuzzer and an address sanitizer in them. Scripts/fuzz builds and
/// runs it; nothing else depends on it.
let instrumented: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library", "-O"]),
]

let runtime = Context.environment["FUZZER_RUNTIME"] ?? ""

let package = Package(
  name: "vital-spec-fuzz",
  targets: [
    .systemLibrary(name: "CCMarkGFM", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CPgQuery"),
    .systemLibrary(name: "CFuzzer", path: "CFuzzer"),
    .target(name: "Diagnostics"),
    .target(name: "SQLText"),
    .target(name: "CatalogModel", dependencies: ["SQLText"]),
    .target(name: "MarkdownTree", dependencies: ["CCMarkGFM", "Diagnostics"]),
    .target(name: "SQLGrammar", dependencies: ["CPgQuery", "SQLText"]),
    .target(
      name: "SpecFormat",
      dependencies: ["MarkdownTree", "SQLGrammar", "CatalogModel", "SQLText", "Diagnostics"]),
    .executableTarget(
      name: "fuzz", dependencies: ["SpecFormat", "Diagnostics", "CFuzzer"], path: "Target",
      linkerSettings: [.unsafeFlags(["-sanitize=address", runtime, "-lstdc++", "-lm"])]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = instrumented
}
