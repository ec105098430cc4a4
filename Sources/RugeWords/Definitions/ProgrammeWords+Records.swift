import RugeCore

extension ProgrammeWords {
  /// Whom a record is about.
  func about(_ about: RecordKind.About) -> String {
    switch about {
    case .participant: theParticipant
    case .severalOrganisations:
      words.say(
        da: "to eller flere \(severalOfKind), hver med sin del i det",
        en: "two or more \(severalOfKind), each with its part in it")
    case .nothing: words.say(da: "ingen bestemt", en: "nobody in particular")
    case .role(let id): role(id)
    }
  }

  /// The states step by step, several in one step being ways in which it can end: `from “sent” to “taken” or “refused”`;
  /// `nil` where there are none.
  func states(_ kind: RecordKind) -> String? {
    guard !kind.states.isEmpty else { return nil }
    let path = kind.states.map { step in words.choice(step.map { words.quoted(state($0, of: kind.id)) }) }
    return words.say(da: "fra ", en: "from ") + path.joined(separator: words.say(da: " til ", en: " to "))
  }

  /// Whose people hold a role.
  func side(_ side: Role.Side) -> String {
    switch side {
    case .programme: words.say(da: "en af programmets folk", en: "one of the programme’s people")
    case .organisation:
      words.say(
        da: "en af \(words.genitive(theParticipant)) folk", en: "one of \(words.genitive(theParticipant)) people")
    }
  }
}

extension Words {

  /// What is handed in as proof.
  func evidence(_ kind: Milestone.EvidenceKind) -> String {
    switch kind {
    case .file: say(da: "en fil", en: "a file")
    case .link: say(da: "et link", en: "a link")
    case .text: say(da: "en tekst", en: "a text")
    }
  }

  /// The part that a body plays in an outcome contract, as what it does.
  func part(_ part: Role.Part) -> String {
    switch part {
    case .payer: say(da: "betaler for resultaterne", en: "pays for the outcomes")
    case .provider: say(da: "udfører indsatsen", en: "provides the service")
    case .investor: say(da: "lægger pengene ud", en: "puts up the money")
    case .verifier: say(da: "efterprøver resultaterne", en: "verifies the outcomes")
    }
  }
}
