import RugeCore
import RugeWords

/// What must hold before a stage ends, as staff say it: `all milestones, 4 sparring`.
struct GateWish: Hashable, Sendable {
  enum Requirement: Hashable, Sendable {
    /// A milestone is accepted.
    case milestone(String)
    /// So many meetings of a kind were held.
    case meetings(String, count: Int)
  }

  let requirements: [Requirement]

  /// Reads an answer.
  ///
  /// - Parameters:
  ///   - text: What was said: a list with commas.
  ///   - milestones: The milestones of the stage.
  ///   - meetings: The kinds of meeting of the programme.
  ///   - words: The language in which the problem names what can be said.
  /// - Throws: ``UsageProblem/badValue(key:value:expected:)`` for what is none of these.
  init(
    _ text: String, milestones: [ProgrammeDraft.Milestone], meetings: [ProgrammeDraft.Meeting], _ words: Words
  ) throws(UsageProblem) {
    guard !DraftName.nothing.contains(FoldedName(text).text) else {
      self.requirements = []
      return
    }
    let parts = text.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }[...]
    guard let requirements = Self.requirements(in: parts, milestones, meetings), !requirements.isEmpty else {
      let choices = Self.choices(milestones: milestones, meetings: meetings, words)
      throw .badValue(key: words.gate, value: text, expected: .oneOf(choices))
    }
    self.requirements = requirements.enumerated().filter { !requirements[..<$0.offset].contains($0.element) }
      .map(\.element)
  }

  /// What can be said of a stage.
  static func choices(
    milestones: [ProgrammeDraft.Milestone], meetings: [ProgrammeDraft.Meeting], _ words: Words
  ) -> [String] {
    (milestones.isEmpty ? [] : [words.allMilestones]) + milestones.map(\.title) + meetings.map { "4 \($0.title)" }
      + [words.nothingNeeded]
  }

  /// Takes as many parts at a time as it needs, since a title may have commas of its own.
  private static func requirements(
    in parts: ArraySlice<String>, _ milestones: [ProgrammeDraft.Milestone], _ meetings: [ProgrammeDraft.Meeting]
  ) -> [Requirement]? {
    guard !parts.isEmpty else { return [] }
    for count in (1...parts.count).reversed() {
      let item = FoldedName(parts.prefix(count).joined(separator: ", ")).text
      guard let found = requirements(of: item, milestones, meetings) else { continue }
      return requirements(in: parts.dropFirst(count), milestones, meetings).map { found + $0 }
    }
    return nil
  }

  private static func requirements(
    of item: String, _ milestones: [ProgrammeDraft.Milestone], _ meetings: [ProgrammeDraft.Meeting]
  ) -> [Requirement]? {
    if let milestone = milestones.first(where: { FoldedName($0.title).text == item }) {
      return [.milestone(milestone.id)]
    }
    if all.contains(item), !milestones.isEmpty { return milestones.map { .milestone($0.id) } }
    let words = item.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let count = Int(words[0]), (1...999).contains(count) else { return nil }
    return meetings.first { FoldedName($0.title).text == words[1] }.map { [.meetings($0.id, count: count)] }
  }

  private static let all: Set<String> = [
    "alle milepaele", "alle", "alt", "all milestones", "all the milestones", "all", "everything",
  ]
}
