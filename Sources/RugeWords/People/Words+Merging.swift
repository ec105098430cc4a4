package import RugeCore

/// What is said when two organisations turn out to be one.
extension Words {
  package func merges(_ duplicate: String, into kept: String) -> String {
    say(da: "\(duplicate) bliver til \(kept)", en: "\(duplicate) becomes \(kept)")
  }

  package func enrolmentMoves(_ enrolment: Subject, programme: String) -> String {
    say(da: "forløb \(enrolment) i \(programme) flytter med", en: "enrolment \(enrolment) in \(programme) moves")
  }

  package func contactMoves(_ name: String) -> String {
    say(da: "kontaktpersonen \(name) flytter med", en: "the contact \(name) moves")
  }

  package func textMoves(_ name: String, _ text: String) -> String {
    say(da: "\(name) flytter med: \(quoted(text))", en: "\(name) moves: \(quoted(text))")
  }

  package func figureMoves(_ heading: String, _ value: Quantity) -> String {
    say(da: "tallet \(heading) flytter med: \(number(value))", en: "the figure \(heading) moves: \(number(value))")
  }

  package func answerMoves(_ field: String) -> String {
    say(da: "svaret på \(field) flytter med", en: "the answer to \(field) moves")
  }

  package func mentionsFollow(_ count: Int) -> String {
    say(
      da: "\(count) \(count == 1 ? "henvisning" : "henvisninger") i registreringer og svar gælder nu den, der beholdes",
      en:
        "\(count) \(count == 1 ? "mention" : "mentions") in records and answers now \(count == 1 ? "means" : "mean") the one that is kept"
    )
  }

  /// That both say something, and the one that is kept is right.
  package func staysAsKept(_ name: String) -> String {
    say(
      da: "\(name): begge har noget; det, der beholdes, gælder",
      en: "\(name): both have one; that of the kept one holds")
  }

  package func oldNameStillFinds(_ name: String, _ subject: Subject) -> String {
    say(da: "»\(name)« og \(subject) finder den stadig.", en: "“\(name)” and \(subject) still find it.")
  }

  package var duplicateOf: String { say(da: "Måske den samme som", en: "Perhaps the same as") }
  package var why: String { say(da: "Hvorfor", en: "Why") }
  package var sameNumber: String { say(da: "samme nummer", en: "same number") }
  package var sameName: String { say(da: "samme navn", en: "same name") }
  package var similarName: String { say(da: "navne, der ligner", en: "names that are alike") }
  package var noDuplicates: String {
    say(da: "Ingen ligner hinanden.", en: "No two of them are alike.")
  }

  package func howToMerge(_ command: String) -> String {
    say(da: "Læg to sammen med: \(command)", en: "Bring two together with: \(command)")
  }
}
