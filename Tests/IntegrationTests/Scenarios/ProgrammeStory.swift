import RugeTestSupport
import Testing

/// A shipped programme with made-up organisations in it, played through day by day with the commands people use.
final class ProgrammeStory: Sendable {
  let playground: Playground

  /// A workspace that follows a shipped programme, begun by its id.
  init(of programme: String, variables: [String: String] = [:]) async throws {
    playground = try Playground(variables: variables)
    let begun = try await playground.run(["init", "demo", "--programme", programme])
    try #require(begun.exitCode == 0, "\(programme) cannot be begun: \(begun.errors)")
  }

  /// Takes organisations in from a list, as one does with many.
  func add(_ organisations: [String]) async throws {
    try playground.folder.write("Navn\n" + organisations.joined(separator: "\n") + "\n", to: "organisations.csv")
    let result = try await playground.run(["import", "../organisations.csv", "--kind", "organisation"])
    try #require(result.exitCode == 0, "\(result.errors)\(result.output)")
  }

  /// Adds people, with their names alone.
  func add(people: String...) async throws {
    for person in people { try await on("2022-01-01").done("person add \(person)") }
  }

  func on(_ day: String) -> StoryDay { StoryDay(playground: playground, day: day) }

  /// Makes a file that can serve as evidence, and gives what to write after `--evidence`.
  func evidence() throws -> String { try playground.folder.write("Made up.\n", to: "evidence.txt") }
}
