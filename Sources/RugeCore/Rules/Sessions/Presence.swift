/// Whether one who takes part came to a meeting of many: it is either so or not, so that what is said later stands in the
/// place of what was said before.
package enum Presence: Hashable, Sendable {
  case came
  case stayedAway(excused: Bool)

  /// The standing facts that say otherwise of a session of a kind on a day.
  ///
  /// - Parameters:
  ///   - history: The facts of the one enrolment, under present names.
  ///   - kind: The kind of session.
  ///   - day: The day.
  /// - Returns: The facts, as they are in the history.
  package func contradicted(in history: [Fact], kind: ElementID, on day: Day) -> [Fact] {
    history.filter { fact in
      guard fact.ended == nil, fact.on == day else { return false }
      return switch (fact.event, self) {
      case (.missed(kind, _), .came): true
      case (.missed(kind, let excused), .stayedAway(let isExcused)): excused != isExcused
      case (.sessionHeld(kind, _, _), .stayedAway): true
      default: false
      }
    }
  }
}
