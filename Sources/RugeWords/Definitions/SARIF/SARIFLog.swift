/// A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), as editors and code hosts read it.
///
/// Only what a check of definitions has to say is here; the names are the format's own.
package struct SARIFLog: Encodable, Sendable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable, Sendable {
    let tool: Tool
    let invocations: [Invocation]
    let columnKind = "utf16CodeUnits"
    let newlineSequences = ["\r\n", "\n", "\r"]
    let results: [Result]
  }

  struct Tool: Encodable, Sendable {
    let driver: Driver
  }

  struct Driver: Encodable, Sendable {
    let name = "ruge"
    let version: String
    let semanticVersion: String
    let language: String
    let rules: [Rule]
  }

  /// A kind of finding.
  struct Rule: Encodable, Sendable {
    let id: String
    let shortDescription: Message
  }

  struct Message: Encodable, Sendable {
    let text: String
  }
}
