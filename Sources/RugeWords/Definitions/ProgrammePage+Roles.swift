import RugeCore

extension ProgrammePage {
  /// Who does what.
  var roles: PageSection {
    section(
      "roles", words.say(da: "Roller", en: "Roles"),
      programme.roles.map { role in
        PageItem(role.id.rawValue, title(role.title), [side(role.side), role.part.map(part), role.time.map(time)])
      })
  }

  private func side(_ side: Role.Side) -> String {
    switch side {
    case .programme: words.say(da: "En af programmets folk.", en: "One of the programme’s people.")
    case .organisation:
      words.say(
        da: "En af \(words.genitive(names.theParticipant)) folk.",
        en: "One of \(words.genitive(names.theParticipant)) people.")
    }
  }

  private func part(_ part: Role.Part) -> String {
    switch part {
    case .payer: words.say(da: "Betaler for resultaterne.", en: "Pays for the outcomes.")
    case .provider: words.say(da: "Udfører indsatsen.", en: "Provides the service.")
    case .investor: words.say(da: "Lægger pengene ud.", en: "Puts up the money.")
    case .verifier: words.say(da: "Efterprøver resultaterne.", en: "Verifies the outcomes.")
    }
  }

  private func time(_ time: Role.Time) -> String {
    let amount = words.rate(time)
    return words.say(da: "Forventet tid: \(amount).", en: "Expected time: \(amount).")
  }

  /// What is kept about any body, whatever it takes part in.
  var organisations: PageSection {
    let fields = programme.organisationFields
    return PageSection(
      "organisations", words.say(da: "Om organisationerne", en: "About the organisations"),
      fields.isEmpty
        ? []
        : [
          .paragraph(
            words.say(da: "Om hver organisation noteres:", en: "This is noted about each organisation:")),
          table(fields),
        ])
  }
}
