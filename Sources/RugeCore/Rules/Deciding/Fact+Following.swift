extension Fact {
  /// Whether another fact ends or carries on what this one began, so that it would hang in the air without it.
  func isFollowed(by other: Fact) -> Bool {
    guard subject == other.subject, sequence < other.sequence else { return false }
    return switch (event, other.event) {
    case (.body(.contact(let organisation)), .body(.contactEnded(let ended))): organisation == ended
    case (.roleGiven(let role, let person), .life(.roleEnded(let endedRole, let endedPerson))):
      role == endedRole && person == endedPerson
    case (.life(.organisationChanged), .life(.organisationChanged)): true
    // Whoever was accepted, or waits, begins on the strength of it.
    case (.life(.decided(.accepted)), .stageEntered): true
    case (.life(.decided), .life(.decided)): true
    case (.body(.merged), .body(.merged)): true
    default: false
    }
  }
}
