import RugeCore
import RugeStore

/// Finds whom the names on a list of attendance mean, among those who take part in a programme.
struct AttendeeFinder {
  private struct Candidate {
    let label: String
    let folded: String
    let enrolment: Int64
  }

  private let candidates: [Candidate]

  /// Of several that are near, so many are named.
  private static let shownNearest = 3

  /// Everybody who took part on the day: organisations, and the people who have a role for one of them.
  init(of programme: ElementID, on day: Day, _ store: Store) throws {
    let people = try store.names(.person)
    let organisations = try store.names(.organisation)
    var candidates: [Candidate] = []
    try store.forEachState(programme: programme, upTo: day) { state in
      guard state.isActive else { return }
      let persons = state.roles.values.flatMap(\.self).compactMap { people[$0] }
      // Whoever has a role in several enrolments says nothing of which of them came.
      for name in [organisations[state.organisation]].compactMap(\.self) + persons {
        candidates.append(.init(label: name, folded: Self.bare(name), enrolment: state.enrolment))
      }
    }
    self.candidates = candidates
  }

  /// The one enrolment whose name, or whose person's, is just this; `nil` where it is none's, or several's.
  func enrolment(named name: String) -> Int64? {
    let wanted = Self.bare(name)
    let alike = Set(candidates.filter { $0.folded == wanted }.map(\.enrolment))
    return alike.count == 1 ? alike.first : nil
  }

  /// The one enrolment that a name means; `nil` where it means none, or several.
  ///
  /// Case, accents and punctuation make no difference; a part of a name will do where nobody else has it.
  func enrolment(_ name: String) -> Int64? {
    let wanted = Self.bare(name)
    let alike = Set(candidates.filter { $0.folded == wanted }.map(\.enrolment))
    if !alike.isEmpty { return alike.count == 1 ? alike.first : nil }
    guard wanted.count >= 3 else { return nil }
    let parts = Set(
      candidates.filter { $0.folded.contains(wanted) || ($0.folded.count >= 3 && wanted.contains($0.folded)) }
        .map(\.enrolment))
    return parts.count == 1 ? parts.first : nil
  }

  /// The names that may have been meant.
  func nearest(_ name: String) -> [String] {
    let wanted = Self.bare(name)
    let parts = candidates.filter { $0.folded.contains(wanted) || wanted.contains($0.folded) }.map(\.label)
    let slip = NearestName.suggestion(for: name, among: candidates.map(\.label)).map { [$0] } ?? []
    var found: [String] = []
    for label in parts + slip where !found.contains(label) { found.append(label) }
    return Array(found.prefix(Self.shownNearest))
  }

  /// Letters and digits alone.
  private static func bare(_ name: String) -> String {
    FoldedName(name).text.filter { $0.isLetter || $0.isNumber }
  }
}
