import Foundation
import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@Suite("Findings as a SARIF log")
struct SARIFLogTests {
  private func text(_ marked: String, file: String, _ findings: [DefinitionProblem]) -> CheckedText {
    let text = MarkedText(marked, file: file)
    let diagnostics = zip(text.marks, findings).map { mark, finding in
      Diagnostic(
        mark.label == "warning" ? .warning : mark.label == "advice" ? .advice : .error, finding, at: mark.place,
        related: mark.label == "second" ? text.marks.first?.place : nil,
        suggestion: mark.label == "second" ? "b: \"x\"" : nil)
    }
    return CheckedText(text.source, diagnostics)
  }

  /// The log as an editor reads it.
  private func log(_ texts: CheckedText...) throws -> JSONTree {
    let bytes = try JSONEncoder().encode(SARIFLog(texts, version: "1.2.3", in: Words(.english)))
    return try JSONDecoder().decode(JSONTree.self, from: bytes)
  }

  @Test("It says which format, which tool and which language it is")
  func head() throws {
    let log = try log()
    #expect(log.at("version") == "2.1.0")
    #expect(log.at("$schema")?.string?.hasSuffix("sarif-schema-2.1.0.json") == true)
    #expect(log.at("runs.0.tool.driver.name") == "ruge")
    #expect(log.at("runs.0.tool.driver.semanticVersion") == "1.2.3")
    #expect(log.at("runs.0.tool.driver.language") == "en")
    #expect(log.at("runs.0.columnKind") == "utf16CodeUnits")
    #expect(log.at("runs.0.results") == [])
    #expect(log.at("runs.0.invocations.0.executionSuccessful") == true)
  }

  @Test("A finding has its rule, its level, its message and its place")
  func result() throws {
    let log = try log(text("a: 1\n⟦⟧b: 2", file: "p.yaml", [.duplicateKey("b")]))
    #expect(log.at("runs.0.results.0.ruleId") == "duplicate-key")
    #expect(log.at("runs.0.results.0.level") == "error")
    #expect(log.at("runs.0.results.0.message.text") == "The key “b” stands here twice; keep one of them.")
    let place = "runs.0.results.0.locations.0.physicalLocation."
    #expect(log.at(place + "artifactLocation.uri") == "p.yaml")
    #expect(log.at(place + "region.startLine") == 2)
    #expect(log.at(place + "region.startColumn") == 1)
    #expect(log.at("runs.0.results.0.relatedLocations") == nil)
  }

  @Test("Each rule is listed once, and results point to it")
  func rules() throws {
    let log = try log(
      text("⟦⟧a: ⟦⟧b", file: "p.yaml", [.mergeKey, .duplicateKey("b")]),
      text("⟦⟧a: ⟦⟧b", file: "q.yaml", [.duplicateKey("c"), .tag("!x")]))
    let ids = (0..<4).map { log.at("runs.0.tool.driver.rules.\($0).id") }
    #expect(ids == ["merge-key", "duplicate-key", "tag", nil])
    #expect((0..<4).map { log.at("runs.0.results.\($0).ruleIndex") } == [0, 1, 1, 2])
    #expect(log.at("runs.0.tool.driver.rules.1.shortDescription.text") == "A key stands twice")
  }

  @Test("Levels are the format’s own")
  func levels() throws {
    let log = try log(text("⟦error⟧a: ⟦warning⟧b: ⟦advice⟧c", file: "p", [.empty, .empty, .empty]))
    #expect((0..<3).map { log.at("runs.0.results.\($0).level") } == ["error", "warning", "note"])
  }

  @Test("Columns count UTF-16 code units, as the log says")
  func columns() throws {
    let log = try log(text("æ: 😀 👨‍👩‍👧 ⟦⟧x", file: "p.yaml", [.empty]))
    #expect(log.at("runs.0.results.0.locations.0.physicalLocation.region.startColumn") == 16)
  }

  @Test("The other place and what was meant are there too")
  func related() throws {
    let log = try log(text("⟦⟧a: 1\n⟦second⟧a: 2", file: "p.yaml", [.empty, .duplicateKey("a")]))
    let place = "runs.0.results.1.relatedLocations.0."
    #expect(log.at(place + "physicalLocation.region.startLine") == 1)
    #expect(log.at(place + "message.text") == "it first stands here")
    #expect(log.at("runs.0.results.1.message.text")?.string?.hasSuffix("Did you mean “b: \"x\"”?") == true)
    #expect(log.at("runs.0.results.1.properties.suggestion") == "b: \"x\"")
  }

  @Test(
    "A file’s name becomes a URI",
    arguments: [
      ("a/b.yaml", "a/b.yaml"), ("/a/b.yaml", "file:///a/b.yaml"), ("../æ b.yaml", "../%C3%A6%20b.yaml"),
      ("a:b%.yaml", "a%3Ab%25.yaml"), ("a\u{1}#?.yaml", "a%01%23%3F.yaml"),
    ])
  func uri(_ file: String, _ uri: String) throws {
    let log = try log(text("⟦⟧a", file: file, [.empty]))
    #expect(log.at("runs.0.results.0.locations.0.physicalLocation.artifactLocation.uri") == .text(uri))
  }

  @Test("A file that cannot be read is no finding, but the check did not succeed")
  func unreadable() throws {
    let missing = CheckedText(name: "nix.yaml", unreadable: WorkspaceProblem.cannotRead("nix.yaml", reason: .missing))
    let log = try log(missing)
    let notice = "runs.0.invocations.0.toolExecutionNotifications.0."
    #expect(log.at("runs.0.invocations.0.executionSuccessful") == false)
    #expect(log.at(notice + "message.text")?.string?.contains("nix.yaml") == true)
    #expect(log.at(notice + "locations.0.physicalLocation.artifactLocation.uri") == "nix.yaml")
    #expect(log.at("runs.0.results") == [])
  }
}
