/// Reads an action point as people write one: `@Mette: Send oplæg senest fredag`, `Send budget by 1 December`.
///
/// Who has promised it may stand in front, or `@:` for the organisation, by when at the end. What reads as no day stays part of the text.
package struct ActionReader: Sendable {
  /// What somebody promised to do.
  package struct Reading: Hashable, Sendable {
    package let text: String
    /// A name or an id of a person; `nil` where none was named.
    package let owner: String?
    /// Whether a bare `@:` says that it is the organisation’s own.
    package let isOfOrganisation: Bool
    package let due: Day?
  }

  private let days: DayReader

  /// What stands before a day by which something is promised, in Danish, English and Swedish.
  private static let words: Set<String> = ["by", "before", "senest", "inden", "senast", "innan"]
  private static let fillers: Set<String> = ["den", "the", "d.", "on"]

  package init(today: Day) {
    days = DayReader(today: today, direction: .forwards)
  }

  /// - Throws: Where there is no text, or the day at its end is none that the calendar has.
  package func read(_ text: String) throws(InputProblem) -> Reading {
    var words = text.split { $0.isWhitespace }.map(String.init)
    let isOfOrganisation = words.first == "@:"
    if isOfOrganisation { words.removeFirst() }
    let owner = isOfOrganisation ? nil : Self.takeOwner(&words)
    let due = try takeDue(&words)
    guard !words.isEmpty else { throw .nameEmpty }
    return Reading(text: words.joined(separator: " "), owner: owner, isOfOrganisation: isOfOrganisation, due: due)
  }

  /// A name after `@` at the beginning; a colon ends it, so that it may have several words.
  private static func takeOwner(_ words: inout [String]) -> String? {
    guard let first = words.first, first.hasPrefix("@"), first.count > 1 else { return nil }
    let end = words.firstIndex { $0.hasSuffix(":") } ?? 0
    var name = words[...end].joined(separator: " ").dropFirst()
    words.removeFirst(end + 1)
    if name.hasSuffix(":") { name = name.dropLast() }
    return String(name)
  }

  private func takeDue(_ words: inout [String]) throws(InputProblem) -> Day? {
    for index in words.indices where Self.words.contains(words[index].lowercased()) {
      let rest = words[(index + 1)...].drop { Self.fillers.contains($0.lowercased()) }
      guard let day = try day(rest.joined(separator: " ")) else { continue }
      words.removeSubrange(index...)
      return day
    }
    return nil
  }

  /// The day that a text names; `nil` where it is no day: `by 5 volunteers`.
  private func day(_ text: String) throws(InputProblem) -> Day? {
    let wording = text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
    guard !wording.isEmpty, !wording.allSatisfy(\.isNumber) else { return nil }
    do {
      return try days.read(wording)
    } catch {
      if case .dayNotUnderstood = error { return nil }
      throw error
    }
  }
}
