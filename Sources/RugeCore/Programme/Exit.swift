/// A named way for an enrolment to end.
package struct Exit: Hashable, Sendable {
  /// What an end means, so that reports can tell a success from a loss.
  package enum Meaning: String, CaseIterable, Hashable, Sendable {
    case joinedHost = "joined host"
    case alumni, completed, extended, declined, dropped
  }

  package let id: ElementID
  package let title: LocalisedText
  package let meaning: Meaning?
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]

  package init(id: ElementID, title: LocalisedText, meaning: Meaning? = nil, formerly: [ElementID] = []) {
    self.id = id
    self.title = title
    self.meaning = meaning
    self.formerly = formerly
  }
}
