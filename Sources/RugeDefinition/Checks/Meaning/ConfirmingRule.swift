import RugeCore

/// Kinds of session that the role which holds them is to confirm: nobody confirms what they held themselves.
struct ConfirmingRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    programme.sessions.compactMap { kind in
      guard let host = kind.host, kind.confirmedBy.contains(.role(host)) else { return nil }
      return Doubt(
        .hostConfirms(role: host.rawValue), in: .element(section: "sessions", id: kind.id, key: "confirmed_by"))
    }
  }
}
