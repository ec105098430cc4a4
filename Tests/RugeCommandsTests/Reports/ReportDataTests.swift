import Foundation
import RugeCore
import RugeStore
import Testing

@testable import RugeCommands

@Suite("The programme that a report is about")
struct ReportDataTests {
  private static let versions: [(title: String, on: String)] = [
    ("First", "2026-01-10"), ("Second", "2026-03-01"), ("Third", "2026-05-01"),
  ]

  @Test(
    "is as it was defined on the day of the report",
    arguments: [
      ("2026-01-01", "First"), ("2026-01-10", "First"), ("2026-02-28", "First"), ("2026-03-01", "Second"),
      ("2026-04-30", "Second"), ("2026-06-01", "Third"),
    ])
  func version(day: String, title: String) async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".")
    for version in Self.versions {
      try lab.write("programme: klima\ntitle: \(version.title)\n", to: "fonden/klima.yaml")
      try await lab.succeed("programme", "apply", "klima.yaml", "--on", version.on, "--today", "2026-06-01")
    }
    let store = try Store.open(at: lab.workspace + "/ruge.sqlite", for: .reading)
    defer { store.close() }
    let programme = try Programmes(store).newest(nil, on: #require(Day(day))).programme
    #expect(programme.title[.english] == title)
  }
}
