import RugeCore

extension ProgrammePage {
  /// The kinds of session.
  var sessions: PageSection {
    section(
      "sessions", words.say(da: "Møder", en: "Sessions"),
      programme.sessions.map { PageItem($0.id.rawValue, title($0.title), sentences($0)) })
  }

  private func sentences(_ kind: SessionKind) -> [String?] {
    let details = [
      kind.shape.map(words.shape),
      kind.plan.map(names.plan),
      kind.length.map { words.say(da: "\(words.span($0)) ad gangen", en: "\(words.span($0)) each") },
      kind.host.map { words.say(da: "holdes af \(names.role($0))", en: "held by \(names.role($0))") },
      kind.attendance.map(words.attendance),
    ].compactMap { $0 }
    return [
      details.isEmpty ? nil : details.joined(separator: ", ").sentenceStart + ".",
      kind.on.map(names.period).map { words.say(da: "Holdes på dagen »\($0)«.", en: "Held on the day “\($0)”.") },
      names.parties(kind.confirmedBy).map {
        words.say(da: "Skal bekræftes af \($0).", en: "To be confirmed by \($0).")
      },
      kind.isOpen
        ? words.say(
          da: "Er åbent for alle, også dem, der ikke deltager i programmet.",
          en: "Open to everybody, also those who do not take part in the programme.") : nil,
      noted(kind.fields),
    ]
  }

  /// What is written down each time.
  private func noted(_ fields: [Field]) -> String? {
    guard !fields.isEmpty else { return nil }
    return words.say(
      da: "Hver gang noteres: \(names.fields(fields)).", en: "This is noted each time: \(names.fields(fields)).")
  }
}
