import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

/// A definition made to keep the checker busy still ends soon.
struct HostileDefinitionTests {
  /// Seconds; without optimisation, and on a machine that builds at the same time, much more is allowed.
  #if DEBUG
    private let limit = 30.0
  #else
    private let limit = 1.0
  #endif

  private func read(_ text: String) -> (reading: DefinitionReading, seconds: Double) {
    var reading = DefinitionReading(programme: nil, diagnostics: [])
    let time = ContinuousClock().measure {
      reading = DefinitionReader.read(SourceText(name: "t.yaml", text: text))
    }
    return (reading, time / .seconds(1))
  }

  @Test func manyUnknownKeysOnOneLine() {
    let keys = (0..<60_000).map { "titel\($0): å" }.joined(separator: ", ")
    let (reading, seconds) = read("{programme: p, title: T, \(keys)}")
    #expect(reading.diagnostics.last?.finding == .tooManyFindings(1000))
    #expect(seconds < limit)
  }

  @Test func manyUnknownNamesBesideManyKnownOnes() {
    let stages = (0..<20_000).map { "stage\($0)" }.joined(separator: ", ")
    let milestones = (0..<5000).map { "{id: m\($0), stage: stagex\($0)}" }.joined(separator: ",\n  ")
    let (reading, seconds) = read("programme: p\ntitle: T\nstages: [\(stages)]\nmilestones: [\(milestones)]")
    #expect(reading.diagnostics.last?.finding == .tooManyFindings(1000))
    #expect(seconds < limit)
  }

  @Test func deepConditions() {
    let deep = String(repeating: "{all: [", count: 40) + "agreed: all" + String(repeating: "]}", count: 40)
    let (reading, _) = read("programme: p\ntitle: T\nstages: [{id: a, leave_when: \(deep)}]")
    #expect(reading.diagnostics.contains { $0.finding == .tooLarge(.depth(64)) })
  }

  @Test func longIdsAreRefused() {
    let (reading, seconds) = read("programme: \(String(repeating: "a", count: 60_000))\ntitle: T")
    #expect(reading.diagnostics.map(\.finding.id) == ["bad-id"])
    #expect(seconds < limit)
  }

  @Test func noiseNeverCrashesTheReader() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "programme: p\n", "title: T\n", "stages:\n", "  - id: a\n", "    length: 4 to 6 weeks\n", "    leave_when: ",
      "{all: [", "]}", "milestone: m", "agreed: all", "\n", "roles: {r: {title: R}}\n", "- ", "é", ": ", "~", "[]",
      "sessions: [{id: s, plan: 4 in a}]\n", "calendar: {p: every year from 1 July to 31 July}\n", "{}", "\"", "0",
      "reminders: [{id: x, when: 3 days after last s, to: r}]\n", "forms: [{id: f, fields: {a: yes or no}}]\n",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(pieces) }.joined()
      let (reading, _) = read(text)
      #expect(reading.programme != nil || !reading.diagnostics.isEmpty, "nothing said about\n\(text)")
    }
  }
}
