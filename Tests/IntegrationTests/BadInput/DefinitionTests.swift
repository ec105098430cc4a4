import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Definitions with mistakes")
struct DefinitionTests {
  private static let faulty = """
    programme: kursus
    titel: Kursus
    stages:
      - {id: a, title: A, enter_when: {milestone: nix}}
      - {id: a, title: B}
    sessions:
      - {id: s, shape: oneto one}

    """

  @Test("are all shown in one run, each with its line, a caret and what was meant")
  func page() async throws {
    let playground = try await Playground.course()
    try playground.folder.write(Self.faulty, to: "demo/kursus.yaml")
    let result = try await playground.ruge("programme", "check", "kursus.yaml")
    #expect(result.exitCode == 65)
    for place in ["2:1", "4:47", "5:10", "7:20"] {
      #expect(result.output.contains("kursus.yaml:\(place): error: "), "\(place)\n\(result.output)")
    }
    let lines = result.output.split(separator: "\n").map(String.init)
    let reference = try #require(lines.firstIndex { $0.contains(":4:47:") })
    let beforeMistake = try #require(lines[reference + 1].components(separatedBy: "nix").first)
    let beforeCaret = try #require(lines[reference + 2].components(separatedBy: "^").first)
    #expect(beforeMistake.count == beforeCaret.count, "the caret stands under the mistake")
    #expect(result.output.contains("did you mean “title”"))
    #expect(result.output.contains("4 errors"))
  }

  @Test("are not applied")
  func apply() async throws {
    let playground = try await Playground.course()
    try playground.folder.write(Self.faulty, to: "kursus.yaml")
    try await playground.refused(
      "programme", "apply", "../kursus.yaml", exit: .badInput, saying: ["kursus.yaml:2:1: error:"])
  }

  @Test("of every hostile kind end with a place, soon, and with nothing recorded", arguments: Hostile.allCases)
  func hostile(kind: Hostile) async throws {
    let playground = try await Playground.course()
    try playground.folder.write(kind.bytes, to: "hostile.yaml")
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await playground.refused(
      "programme", "apply", "../hostile.yaml", exit: .badInput, saying: ["hostile.yaml"])
    #expect(clock.now - start < .seconds(60))
    #expect(result.errors.utf8.count < 100_000)
    #expect(!result.errors.unicodeScalars.contains { "\u{202E}\u{1B}\u{7}".unicodeScalars.contains($0) })
  }

  /// Texts that have broken readers of YAML.
  enum Hostile: String, CaseIterable {
    case aliasBomb, selfAlias, brackets, repeatedKey, norway, tag, tabs, nothing, endless, documents
    case utf16, latin1, bidi

    var bytes: [UInt8] {
      let start = "programme: x\ntitle: X\n"
      switch self {
      case .aliasBomb:
        let levels = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        return Array((start + "a0: &a0 x\n" + levels.joined(separator: "\n")).utf8)
      case .selfAlias: return Array((start + "roles: &r {a: *r}\n").utf8)
      case .brackets: return Array((start + "roles: " + String(repeating: "[", count: 100_000)).utf8)
      case .repeatedKey: return Array((start + "title: Y\n").utf8)
      case .norway: return Array((start + "stages:\n  - {id: a, title: A, follow_up: NO}\n").utf8)
      case .tag: return Array((start + "host: !!python/object:os.system x\n").utf8)
      case .utf16: return [0xFF, 0xFE] + start.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .latin1: return Array("programme: x\ntitle: K".utf8) + [0xF8] + Array("kken\n".utf8)
      case .tabs: return Array("programme: x\ntitle: X\nroles:\n\ta: {title: A}\n".utf8)
      case .bidi: return Array("programme: x\ntitle: X\nroles: {\u{202E}\u{1B}[31m: {}}\n".utf8)
      case .nothing: return []
      case .endless: return Array(start.utf8) + Array(repeating: 0x61, count: 3 << 20)
      case .documents: return Array((start + "---\n" + start).utf8)
      }
    }
  }
}
