import Testing

@testable import RugeCommands

/// Reports while some follow the newest version and others an older one.
struct MixedVersionReportTests {
  private static func programme(unit: String, counting: String) -> String {
    """
    programme: cafe
    title: Café
    sessions:
      - {id: talk, title: Talk}
    stages:
      - {id: work, title: Work}
    indicators:
      - {id: money, title: Money, unit: \(unit), target: 500, collect: every 3 months}
      - {id: effort, title: Effort, count: \(counting) talk}
    """
  }

  @Test("Money in one unit is not added to money in another, and what is counted is counted by one rule")
  func units() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".")
    try lab.write(Self.programme(unit: "DKK", counting: "sessions"), to: "fonden/cafe.yaml")
    try await lab.succeed("programme", "apply", "cafe.yaml", "--on", "2026-01-01")
    for name in ["Alfa", "Beta"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-12")
      try await lab.succeed("enrol", name, "--on", "2026-01-12")
      try await lab.succeed("stage", "advance", name, "--on", "2026-01-12")
      try await lab.succeed("session", "log", name, "3h", "--on", "2026-02-01")
    }
    try lab.write(Self.programme(unit: "EUR", counting: "hours"), to: "fonden/cafe.yaml")
    try await lab.succeed("programme", "apply", "cafe.yaml", "--on", "2026-03-01")
    try await lab.succeed("programme", "migrate", "cafe", "Alfa", "--on", "2026-03-01")
    let report = try await lab.json("report", "run", "progress", "--format", "json")
    let totals = try #require(value(report, "indicators") as? [Any])
    func known(_ id: String, _ key: String) -> String? { total(value(entry(id, of: totals), key)) }
    #expect(known("money", "target") == "500")
    #expect(known("Money (DKK)", "target") == "500")
    #expect(known("effort", "latest") == "6", "3 hours each, and not 3 hours and 1 session")
  }

  private func total(_ sum: Any?) -> String? { value(sum, "total").map { "\($0)" } }
}
