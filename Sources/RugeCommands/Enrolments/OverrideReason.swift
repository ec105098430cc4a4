import RugeCore

/// Why something is done against a rule: an override is recorded with its reason or not at all.
struct OverrideReason {
  let text: String?

  init(_ text: String?) throws(UsageProblem) {
    if let text, text.allSatisfy(\.isWhitespace) {
      throw .reasonMissing
    }
    self.text = text
  }

  var isGiven: Bool { text != nil }

  /// The reason belongs to an override; where the gate was open there was nothing to override.
  ///
  /// With a milestone it is kept in any case: one without a condition has nothing to override, and its reason counts.
  func texts(of event: Event) -> [TextPurpose: String] {
    switch event {
    case .stageEntered(_, overridden: true), .completed(_, overridden: true), .milestoneAccepted:
      text.map { [.reason: $0] } ?? [:]
    default: [:]
    }
  }
}
