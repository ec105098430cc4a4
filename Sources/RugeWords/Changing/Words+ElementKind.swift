package import RugeCore

extension Words {
  /// The kind of an element in the definite form: `the stage`, `fasen`.
  package func the(_ kind: ElementKind) -> String {
    switch kind {
    case .role: say(da: "rollen", en: "the role")
    case .form: say(da: "skemaet", en: "the form")
    case .field: say(da: "spørgsmålet", en: "the question")
    case .round: say(da: "runden", en: "the round")
    case .stage: say(da: "fasen", en: "the stage")
    case .exit: say(da: "afslutningen", en: "the exit")
    case .session: say(da: "mødetypen", en: "the session kind")
    case .milestone: say(da: "milepælen", en: "the milestone")
    case .indicator: say(da: "indikatoren", en: "the indicator")
    case .category: say(da: "kategorien", en: "the category")
    case .period: say(da: "perioden", en: "the period")
    case .cohort: say(da: "holdet", en: "the cohort")
    case .agreement: say(da: "aftalen", en: "the agreement")
    case .record: say(da: "registreringstypen", en: "the kind of record")
    case .state: say(da: "tilstanden", en: "the state")
    case .reminder: say(da: "påmindelsen", en: "the reminder")
    case .report: say(da: "rapporten", en: "the report")
    case .participant: say(da: "deltageren", en: "the participant")
    case .option: say(da: "svarmuligheden", en: "the option")
    }
  }

  /// The kind of an element that is new: `new stage`, `ny fase`.
  func new(_ kind: ElementKind) -> String {
    switch kind {
    case .role: say(da: "ny rolle", en: "new role")
    case .form: say(da: "nyt skema", en: "new form")
    case .field: say(da: "nyt spørgsmål", en: "new question")
    case .round: say(da: "ny runde", en: "new round")
    case .stage: say(da: "ny fase", en: "new stage")
    case .exit: say(da: "ny afslutning", en: "new exit")
    case .session: say(da: "ny mødetype", en: "new session kind")
    case .milestone: say(da: "ny milepæl", en: "new milestone")
    case .indicator: say(da: "ny indikator", en: "new indicator")
    case .category: say(da: "ny kategori", en: "new category")
    case .period: say(da: "ny periode", en: "new period")
    case .cohort: say(da: "nyt hold", en: "new cohort")
    case .agreement: say(da: "ny aftale", en: "new agreement")
    case .record: say(da: "ny registreringstype", en: "new kind of record")
    case .state: say(da: "ny tilstand", en: "new state")
    case .reminder: say(da: "ny påmindelse", en: "new reminder")
    case .report: say(da: "ny rapport", en: "new report")
    case .participant: say(da: "ny deltager", en: "new participant")
    case .option: say(da: "ny svarmulighed", en: "new option")
    }
  }

  /// An element by kind and id: `the stage “udvikling”`.
  func the(_ kind: ElementKind, _ id: ElementID) -> String { "\(the(kind)) \(quoted(id.rawValue))" }

  /// The same at the beginning of a sentence.
  func opening(_ kind: ElementKind, _ name: String) -> String { "\(the(kind)) \(quoted(name))".capitalisedFirst }
}

extension String {
  /// The text with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
