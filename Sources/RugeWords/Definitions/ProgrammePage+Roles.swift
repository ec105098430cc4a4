import RugeCore

extension ProgrammePage {
  /// Who does what.
  var roles: PageSection {
    section(
      "roles", words.say(da: "Roller", en: "Roles"),
      programme.roles.map { role in
        PageItem(
          role.id.rawValue, title(role.title),
          [
            names.side(role.side).sentenceStart + ".", role.part.map { words.part($0).sentenceStart + "." },
            role.time.map(time),
          ])
      })
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
