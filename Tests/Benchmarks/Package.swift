// swift-tools-version: 6.3
import PackageDescription

// Measures the release binary beside its peers:
//
//   .ci/package .build/ruge
//   swift run --package-path Tests/Benchmarks -c release benchmarks [NAME…] [--scale 0.01]
//
// A package of its own, so that nobody who builds ruge builds this too.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The libraries that ruge links; a peer that starts with the same ones pays the same for starting.
let libraries: [Target.Dependency] = [
  .product(name: "ArgumentParser", package: "swift-argument-parser"),
  .product(name: "Crypto", package: "swift-crypto"),
  .product(name: "GRDB", package: "GRDB.swift"),
  .product(name: "Rainbow", package: "Rainbow"),
  .product(name: "Subprocess", package: "swift-subprocess"),
  "CLibYAML",
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/onevcat/Rainbow", exact: "4.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .executableTarget(
      name: "benchmarks", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Sources/Benchmarks", swiftSettings: settings),
    .executableTarget(name: "idle", dependencies: libraries, path: "Sources/Idle", swiftSettings: settings),
    .executableTarget(name: "parse", dependencies: libraries, path: "Sources/Parse", swiftSettings: settings),
  ]
)
