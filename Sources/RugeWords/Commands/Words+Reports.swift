package import RugeCore

/// What is said about reports.
extension Words {
  package var format: String { say(da: "Formater", en: "Formats") }

  package func reportWritten(_ file: String, enrolments: Int) -> String {
    say(
      da: "\(file) er skrevet (\(enrolments) forløb).",
      en: "\(file) written (\(enrolments) \(enrolments == 1 ? "enrolment" : "enrolments")).")
  }

  package func reportOwed(_ programme: String, _ report: String, from: Day, to: Day, due: Day) -> String {
    say(
      da: "\(programme): rapporten »\(report)« for \(date(from)) – \(date(to)) har frist \(date(due)).",
      en: "\(programme): the report “\(report)” for \(date(from)) – \(date(to)) is due on \(date(due)).")
  }
}

extension ProgrammeWords {
  package func enteredAgainstGate(_ stage: ElementID, on day: Day) -> String {
    words.say(
      da: "startede på \(self.stage(stage)) \(words.date(day)), selv om betingelserne ikke var opfyldt",
      en: "entered \(self.stage(stage)) on \(words.date(day)) although the gate was closed")
  }
}
