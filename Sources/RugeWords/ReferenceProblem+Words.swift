package import RugeCore

extension ReferenceProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .notFound(let kind, let text, let suggestion, let known):
      let missing =
        text.allSatisfy(\.isWhitespace)
        ? words.say(da: "Navnet er tomt.", en: "The name is empty.")
        : words.say(da: "Der er \(kind.none(words)) »\(text)«.", en: "There is \(kind.none(words)) “\(text)”.")
      return [missing, way(suggestion, known, kind, words)].filter { !$0.isEmpty }.joined(separator: " ")
    case .otherKind(let kind, let text, let wanted, let instead):
      let example = instead ?? words.say(da: "navnet eller en del af det", en: "the name or a part of it")
      return words.say(
        da: "\(text) er \(kind.one(words)); her skal stå \(wanted.one(words)): skriv \(example).",
        en: "\(text) is \(kind.one(words)); this is the place for \(wanted.one(words)): write \(example).")
    case .ambiguous(_, let text, let candidates):
      let lines = candidates.map { "\n  - \($0)" }.joined()
      return words.say(
        da: "»\(text)« kan være flere. Skriv mere af navnet, eller brug id’et:\(lines)",
        en: "“\(text)” could be several. Give more of the name, or the id:\(lines)")
    case .ambiguousSetting(let setting, _, let text, let candidates, let settling):
      let lines = candidates.map { "\n  - \($0)" }.joined()
      return words.settingCouldBeSeveral(setting, text, settling: settling) + lines
    case .notEnrolled(let organisation):
      return words.say(
        da: "\(organisation) deltager ikke i noget program. Optag den med »ruge enrol«.",
        en: "\(organisation) takes part in no programme. Enrol it with “ruge enrol”.")
    }
  }

  private func way(_ suggestion: String?, _ known: [String], _ kind: Kind, _ words: Words) -> String {
    if let suggestion {
      return words.say(da: "Mente du »\(suggestion)«?", en: "Did you mean “\(suggestion)”?")
    }
    if known.isEmpty { return kind.listing(words) }
    return words.say(da: "Vælg mellem \(words.choice(known)).", en: "Choose from \(words.choice(known)).")
  }
}

extension ReferenceProblem.Kind {
  /// `an organisation`, of what has an id.
  fileprivate func one(_ words: Words) -> String {
    switch self {
    case .person: words.say(da: "en person", en: "a person")
    case .enrolment: words.say(da: "et forløb", en: "an enrolment")
    case .meeting: words.say(da: "et møde", en: "a session")
    case .action: words.say(da: "en opgave", en: "an action point")
    case .record: words.say(da: "en registrering", en: "a record")
    case .programme, .version: words.say(da: "en udgave af et program", en: "a version of a programme")
    default: words.say(da: "en organisation", en: "an organisation")
    }
  }

  /// The key under which a definition lists what is of this kind.
  private var key: String? {
    switch self {
    case .stage: "stages"
    case .form: "forms"
    case .milestone: "milestones"
    case .indicator: "indicators"
    case .session: "sessions"
    case .exit: "exits"
    case .role: "roles"
    case .agreement: "agreements"
    case .cohort: "cohorts"
    case .recordKind: "records"
    default: nil
    }
  }

  /// `no organisation called`.
  fileprivate func none(_ words: Words) -> String {
    switch self {
    case .organisation: words.say(da: "ingen organisation, der hedder", en: "no organisation called")
    case .person: words.say(da: "ingen person, der hedder", en: "no person called")
    case .enrolment: words.say(da: "intet forløb", en: "no enrolment")
    case .programme: words.say(da: "intet program", en: "no programme")
    case .version: words.say(da: "ingen udgave af programmet", en: "no version of the programme")
    case .stage: words.say(da: "ingen fase", en: "no stage")
    case .form: words.say(da: "intet skema", en: "no form")
    case .field: words.say(da: "intet spørgsmål", en: "no question")
    case .milestone: words.say(da: "ingen milepæl", en: "no milestone")
    case .indicator: words.say(da: "ingen indikator", en: "no indicator")
    case .session: words.say(da: "ingen slags møde", en: "no kind of session")
    case .exit: words.say(da: "ingen afslutning", en: "no exit")
    case .role: words.say(da: "ingen rolle", en: "no role")
    case .agreement: words.say(da: "ingen aftale, der hedder", en: "no agreement called")
    case .agreedItem: words.say(da: "intet at aftale ved navn", en: "nothing to agree on called")
    case .report: words.say(da: "ingen rapport", en: "no report")
    case .change: words.say(da: "ingen ændring", en: "no change")
    case .plugin: words.say(da: "intet plugin", en: "no plugin")
    case .channel: words.say(da: "ingen kanal", en: "no channel")
    case .cohort: words.say(da: "intet hold", en: "no cohort")
    case .record, .recordKind: words.say(da: "ingen registrering", en: "no record")
    case .recordState: words.say(da: "ingen tilstand", en: "no state")
    case .category: words.say(da: "ingen kategori", en: "no category")
    case .round: words.say(da: "ingen runde", en: "no round")
    case .meeting: words.say(da: "intet møde", en: "no session")
    case .action: words.say(da: "ingen opgave", en: "no action point")
    }
  }

  /// Where the names can be seen.
  fileprivate func listing(_ words: Words) -> String {
    switch self {
    case .organisation: words.say(da: "Se listen med »ruge org list«.", en: "See the list with “ruge org list”.")
    case .person: words.say(da: "Se listen med »ruge person list«.", en: "See the list with “ruge person list”.")
    case .enrolment: words.say(da: "Se listen med »ruge status«.", en: "See the list with “ruge status”.")
    case .programme, .version:
      words.say(da: "Se listen med »ruge programme list«.", en: "See the list with “ruge programme list”.")
    case .plugin, .report, .channel:
      words.say(da: "Se listen med »ruge plugin list«.", en: "See the list with “ruge plugin list”.")
    case .change: words.say(da: "Se numrene med »ruge history NAVN«.", en: "See the numbers with “ruge history NAME”.")
    case .record: words.say(da: "Se listen med »ruge record list«.", en: "See the list with “ruge record list”.")
    case .meeting: words.say(da: "Se listen med »ruge session list«.", en: "See the list with “ruge session list”.")
    case .action: words.say(da: "Se listen med »ruge action list«.", en: "See the list with “ruge action list”.")
    case .agreedItem:
      words.say(
        da: """
          Programmet har intet, der aftales med den enkelte. Hvem der undværer en milepæl, siges med \
          »ruge milestone waive«; en aftale skrives under med »ruge agreement sign«.
          """,
        en: """
          The programme leaves nothing to be agreed. Who does without a milestone is said with “ruge milestone waive”; \
          an agreement is signed with “ruge agreement sign”.
          """)
    case .stage, .form, .field, .milestone, .indicator, .session, .exit, .role, .agreement, .cohort, .recordKind,
      .recordState, .category, .round:
      key.map {
        words.say(
          da: "Programmet har ingen: dets definition nævner dem under »\($0)«.",
          en: "The programme has none: its definition names them under “\($0)”.")
      } ?? words.say(da: "Programmet har ingen af den slags.", en: "The programme has none of that kind.")
    }
  }
}
