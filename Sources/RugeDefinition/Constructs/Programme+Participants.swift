import RugeCore

extension Participants {
  /// Whether a name that stands where a role could is what takes part.
  fileprivate func includes(_ name: ElementID) -> Bool { name == kind || name == Participants.organisations.kind }
}

extension Form {
  /// The form, in which the programme's own word for what takes part is told from roles.
  func knowing(_ participants: Participants) -> Form {
    Form(
      id: id, title: title, formerly: formerly, by: by?.knowing(participants), about: about, rounds: rounds,
      fields: fields, score: score, passedWhen: passedWhen,
      shownTo: shownTo.map { $0.knowing(participants) })
  }
}

extension SessionKind {
  /// The kind, in which the programme's own word for what takes part is told from roles.
  func knowing(_ participants: Participants) -> SessionKind {
    guard !confirmedBy.isEmpty else { return self }
    return SessionKind(
      id: id, title: title, formerly: formerly, shape: shape, host: host, plan: plan, length: length,
      attendance: attendance, confirmedBy: confirmedBy.map { $0.knowing(participants) }, isOpen: isOpen, on: on,
      fields: fields)
  }
}

extension Party {
  fileprivate func knowing(_ participants: Participants) -> Party {
    if case .role(let id) = self, participants.includes(id) { .participant } else { self }
  }
}

extension Form.Respondent {
  fileprivate func knowing(_ participants: Participants) -> Form.Respondent {
    switch self {
    case .role(let id) where participants.includes(id): .participant
    case .eachInRole(let id) where participants.includes(id): .eachParticipant
    default: self
    }
  }
}

extension RecordKind {
  /// The kind, in which the programme's own word for what takes part is told from roles.
  func knowing(_ participants: Participants) -> RecordKind {
    guard case .role(let id) = about, participants.includes(id) else { return self }
    return RecordKind(
      id: self.id, title: title, formerly: formerly, about: .participant, fields: fields, states: states,
      stateTitles: stateTitles, formerStates: formerStates)
  }
}
