import Foundation
import RugeTestSupport
import Testing

extension Playground {
  /// A home with the workspace `demo`: the sample list is taken in, and Læsehunde has been in Afklaring since 12 January.
  static func course(variables: [String: String] = [:]) async throws -> Playground {
    let playground = try Playground(variables: variables)
    try FileManager.default.copyItem(atPath: try await template.value, toPath: playground.workspace)
    return playground
  }

  /// The workspace is made once, by the real commands, and copied for each test.
  private static let template = Task {
    let original = try Playground()
    let sample = original.tree.samples + "/organisationer.csv"
    let commands = [
      ["init", "demo", "--programme", "rugekassen"],
      ["import", sample, "--kind", "organisation"],
      ["person", "add", "Mette Rådgiver", "--email", "mette@example.org"],
      ["enrol", "Læsehunde", "--programme", "rugekassen", "--as", "rådgiver=Mette", "--on", "2026-01-12"],
      [
        "form", "answer", "Læsehunde", "optagelse", "frivillighed=true", "afprøvet=true", "gennemtænkt=true", "--on",
        "2026-01-12",
      ],
      ["stage", "advance", "Læsehunde", "--on", "2026-01-12"],
    ]
    for command in commands {
      let result = try await original.run(command + ["--today", today])
      try #require(result.exitCode == 0, "\(command): \(result.errors)")
    }
    let kept = SharedFolder.path + "/course"
    try FileManager.default.copyItem(atPath: original.workspace, toPath: kept)
    return kept
  }
}
