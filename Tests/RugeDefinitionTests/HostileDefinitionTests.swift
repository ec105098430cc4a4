import Foundation
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
    #expect(reading.diagnostics.last?.finding == .tooManyFindings(1000, leftOut: 59_000))
    #expect(seconds < limit)
  }

  @Test func manyUnknownNamesBesideManyKnownOnes() {
    let stages = (0..<20_000).map { "stage\($0)" }.joined(separator: ", ")
    let milestones = (0..<5000).map { "{id: m\($0), stage: stagex\($0)}" }.joined(separator: ",\n  ")
    let (reading, seconds) = read("programme: p\ntitle: T\nstages: [\(stages)]\nmilestones: [\(milestones)]")
    #expect(reading.diagnostics.last?.finding == .tooManyFindings(1000, leftOut: 4000))
    #expect(seconds < limit)
  }

  @Test func manyWarningsHideNoErrorAndAreNone() {
    let anchors = (0..<2000).map { "  k\($0): &a\($0) Text" }.joined(separator: "\n")
    let sound = "programme: p\ntitle: T\nexits:\n\(anchors)\n"
    let (reading, _) = read(sound)
    #expect(reading.programme != nil)
    #expect(!reading.diagnostics.contains { $0.severity == .error })
    #expect(reading.diagnostics.count == 1001)
    #expect(reading.diagnostics.last?.finding == .tooManyFindings(1000, leftOut: 1000))
    let (wrong, seconds) = read(sound + "stages: [{id: a, zebra: x}, {id: b, leave_when: {milestone: nowhere}}]\n")
    let errors = wrong.diagnostics.filter { $0.severity == .error }
    #expect(wrong.programme == nil && errors.count == 2, "\(errors)")
    #expect(wrong.diagnostics.last?.finding == .tooManyFindings(1000, leftOut: 1002))
    #expect(wrong.diagnostics.last?.severity == .warning)
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

  @Test(
    "Four times as much takes about four times as long",
    arguments: [
      { count in
        "forms: [{id: f, fields: {b: yes or no, \(list(count) { "a\($0): {answer: date, unless: {b: true}}" })}}]"
      },
      { count in
        let conditions = list(count) { "a\($0): true" }
        return "forms: [{id: f, fields: {\(list(count) { "a\($0): yes or no" })}, passed_when: {all: [\(conditions)]}}]"
      },
      { count in
        "indicators: [{id: i, categories: {a0: A, \(list(count) { "b\($0): {title: B, merges: [a0]}" })}}]"
      },
      { count in "indicators: [{id: i, categories: {\(list(count) { "a\($0): A" })}}]" },
      { count in
        "forms: [{id: f, by: organisation, rounds: {\(list(count) { "a\($0): 2026-05-01" })}, fields: {a: text}}]"
      },
    ] as [@Sendable (Int) -> String])
  func timeGrowsWithTheText(_ part: @Sendable (Int) -> String) {
    func time(_ count: Int) -> Double {
      let source = SourceText(name: "t.yaml", text: "programme: p\ntitle: T\n" + part(count))
      return (0..<2).map { _ in
        let start = ProcessorTime.ofThread
        #expect(DefinitionReader.read(source).programme != nil)
        return ProcessorTime.ofThread - start
      }.min() ?? 0
    }
    // Sixteen times as long where each is compared with each.
    #expect(time(6000) < 9 * time(1500))
  }

  private static func list(_ count: Int, _ item: (Int) -> String) -> String {
    (0..<count).map(item).joined(separator: ", ")
  }

  @Test func linesThatCannotBeReadAreGivenUpInTheEnd() {
    let (reading, seconds) = read("programme: p\ntitle: T\n" + String(repeating: "host:X\n", count: 100_000))
    #expect(reading.diagnostics.contains { $0.finding == .unread })
    #expect(seconds < limit)
  }

  @Test func cutAnywhereADefinitionIsReadAsFarAsItCanBe() throws {
    let text = "programme: p\ntitle: {da: T}\nstages:\n  - id: a\n\tb: c\n- d: [\nhost:X\nsource: \"å\n"
    for length in 0...text.unicodeScalars.count {
      let parts = [text.unicodeScalars.prefix(length), text.unicodeScalars.dropFirst(length)]
      for part in parts.map({ String(String.UnicodeScalarView($0)) }) {
        let (reading, _) = read(part)
        #expect(reading.programme != nil || !reading.diagnostics.isEmpty, "nothing said about\n\(part)")
      }
    }
  }

  @Test func noiseNeverCrashesTheReader() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "programme: p\n", "title: T\n", "stages:\n", "  - id: a\n", "    length: 4 to 6 weeks\n", "    leave_when: ",
      "{all: [", "]}", "milestone: m", "agreed: all", "\n", "roles: {r: {title: R}}\n", "- ", "é", "\t", "x:y\n",
      "\n- ", ": ", "~", "[]",
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

/// The time that the machine has worked on a thread, which other work on it does not lengthen.
private enum ProcessorTime {
  /// Seconds of this thread so far.
  static var ofThread: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
