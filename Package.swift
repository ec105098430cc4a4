// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of ours; its folder under `Sources` has its name.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one library, in `Tests/<Library>Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "RugeTestSupport"] + dependencies,
    resources: resources, swiftSettings: settings)
}

/// A shipped plugin: a thin executable `Plugins/<Name>/Executable` over its library `Plugins/<Name>/Library`.
func plugin(_ name: String, libraryDependencies: [Target.Dependency], resources: [Resource] = []) -> [Target] {
  [
    .target(
      name: "Ruge\(name)", dependencies: ["RugePluginKit"] + libraryDependencies, path: "Plugins/\(name)/Library",
      resources: resources, swiftSettings: settings),
    .executableTarget(
      name: name.lowercased(), dependencies: [.target(name: "Ruge\(name)"), "RugePluginKit"],
      path: "Plugins/\(name)/Executable", swiftSettings: settings),
  ]
}

let package = Package(
  name: "ruge",
  defaultLocalization: "en",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ruge", targets: ["ruge"]),
    .executable(name: "reports", targets: ["reports"]),
    .executable(name: "reminders", targets: ["reminders"]),
    .library(name: "RugePluginKit", targets: ["RugePluginKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CSQLiteSettings"),
    library("RugeCore"),
    library("RugeWords", ["RugeCore"]),
    library("RugeYAML", ["CLibYAML", "RugeCore"]),
    library("RugeDefinition", ["RugeCore", "RugeYAML"]),
    library("RugeImport", ["RugeCore"]),
    library("RugeInbox", ["RugeCore", "RugeWords", .product(name: "Crypto", package: "swift-crypto")]),
    library(
      "RugeStore",
      [
        "RugeCore", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library("RugePluginKit"),
    library(
      "RugePluginHost",
      [
        "RugeCore", "RugeYAML", "RugePluginKit", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"), .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library(
      "RugeCommands",
      [
        "CMalloc", "RugeCore", "RugeWords", "RugeYAML", "RugeDefinition", "RugeImport", "RugeInbox", "RugeStore",
        "RugePluginKit", "RugePluginHost", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "ruge", dependencies: ["CSQLiteSettings", "RugeCommands"], swiftSettings: settings),
    library(
      "RugeTestSupport",
      [
        "RugeCore", "RugeStore", "RugePluginKit", "RugePluginHost",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    tests("RugeCore"),
    tests("RugeWords"),
    tests("RugeYAML"),
    tests("RugeDefinition", ["RugeWords", "RugeYAML"], resources: [.copy("Golden"), .copy("Scripts")]),
    tests("RugeImport"),
    tests("RugeInbox", ["RugeCore", "RugeWords"], resources: [.copy("Golden")]),
    tests("RugeStore", resources: [.copy("Journals")]),
    tests("RugePluginKit"),
    tests("RugePluginHost", ["RugeCore", "RugePluginKit", "RugeWords"]),
    tests(
      "RugeCommands",
      [
        "RugeCore", "RugeStore", "RugeWords", "RugePluginKit", "RugePluginHost", "RugeInbox",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.copy("Golden")]),
    tests("RugeReports", ["RugeCore", "RugeWords", "RugePluginKit"], resources: [.copy("Golden")]),
    tests("RugeReminders", ["RugeCore", "RugeWords", "RugePluginKit"], resources: [.copy("Golden")]),
    .testTarget(
      name: "IntegrationTests",
      dependencies: [
        "RugeTestSupport", "RugeCore", "ruge", "reports", "reminders", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Golden")], swiftSettings: settings),
  ]
    + plugin("Reports", libraryDependencies: [.product(name: "Mustache", package: "swift-mustache")])
    + plugin("Reminders", libraryDependencies: [])
)
