/// A named way for an enrolment to end.
package struct Exit: Hashable, Sendable {
  /// What an end means, so that reports can tell a success from a loss.
  package enum Meaning: String, CaseIterable, Hashable, Sendable {
    case joinedHost = "joined host"
    case alumni, completed, extended, declined, dropped

    /// Whether who ends so has not gone through the programme.
    package var isLoss: Bool {
      switch self {
      case .declined, .dropped: true
      case .joinedHost, .alumni, .completed, .extended: false
      }
    }
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

extension Programme {
  /// The exits by which an enrolment can be completed, or else be withdrawn: those that mean it, and those of which
  /// nobody says what they mean.
  package func exits(completing: Bool) -> [Exit] {
    exits.filter { $0.meaning?.isLoss != completing }
  }
}
