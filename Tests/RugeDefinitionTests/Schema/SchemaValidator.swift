import Foundation
import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeDefinition

/// A validator of JSON Schema that is not ours: Python's `jsonschema`, with the schema of `ruge programme schema`.
enum SchemaValidator {
  /// What it says of a text.
  struct Verdict: Decodable {
    /// Whether it is YAML at all.
    let parsed: Bool
    let errors: [String]
  }

  private struct Case: Encodable {
    let text: String
  }

  /// One process judges all texts, in their order.
  static func verdicts(on texts: [String]) async throws -> [Verdict] {
    let folder = try TestFolder()
    let schema = DefinitionSchema.document(
      expectation: { Words(.english).expectation($0) }, element: { Words(.english).one($0) })
    try JSONEncoder().encode(schema).write(to: URL(filePath: folder.path + "/schema.json"))
    let lines = try texts.map { String(decoding: try JSONEncoder().encode(Case(text: $0)), as: UTF8.self) + "\n" }
    try folder.write(lines.joined(), to: "cases.jsonl")
    let script = try #require(Bundle.module.url(forResource: "validate", withExtension: "py", subdirectory: "Scripts"))
    let variables = ProcessInfo.processInfo.environment
    // Debian's own python comes first: its packages are those that `.ci/setup` installs.
    let python = Program("/usr/bin/env", environment: ["PATH": "/usr/bin:" + (variables["PATH"] ?? "/bin")])
    let result = try await python.run(
      ["python3", script.path(percentEncoded: false), "schema.json", "cases.jsonl"], in: folder.path)
    try #require(result.exitCode == 0, "python3-jsonschema and python3-yaml are needed (.ci/setup): \(result.errors)")
    let verdicts = try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Verdict.self, from: Data($0.utf8))
    }
    try #require(verdicts.count == texts.count)
    return verdicts
  }
}
