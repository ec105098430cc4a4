package import RugeCore

extension Words {
  /// What became of all rows of an imported list.
  package func importSum(
    _ kind: ImportKind, added: Int, changed: Int = 0, duplicates: Int, empty: Int = 0, invalid: Int,
    isDryRun: Bool = false
  ) -> String {
    let noun = "\(added) \(noun(kind, added))"
    var parts = [
      isDryRun
        ? say(da: "\(noun) ville blive indlæst", en: "\(noun) would be taken in")
        : say(da: "\(noun) indlæst", en: "\(noun) taken in")
    ]
    if changed > 0 { parts.append(say(da: "\(changed) ændret", en: "\(changed) changed")) }
    if duplicates > 0 {
      parts.append(say(da: "\(duplicates) fandtes allerede", en: "\(duplicates) there already"))
    }
    if empty > 0 { parts.append(say(da: "\(empty) uden indhold", en: "\(empty) without content")) }
    if invalid > 0 { parts.append(say(da: "\(invalid) kunne ikke bruges", en: "\(invalid) could not be used")) }
    return parts.joined(separator: "; ") + "."
  }

  private func noun(_ kind: ImportKind, _ count: Int) -> String {
    let isOne = count == 1
    return switch kind {
    case .organisation:
      say(da: isOne ? "organisation" : "organisationer", en: isOne ? "organisation" : "organisations")
    case .session: say(da: isOne ? "møde" : "møder", en: isOne ? "session" : "sessions")
    case .person: say(da: isOne ? "person" : "personer", en: isOne ? "person" : "people")
    case .enrolment: say(da: isOne ? "optagelse" : "optagelser", en: isOne ? "enrolment" : "enrolments")
    case .attendance: say(da: isOne ? "fremmøde" : "fremmøder", en: isOne ? "attendance" : "attendances")
    case .figure: say(da: isOne ? "række med tal" : "rækker med tal", en: isOne ? "row of figures" : "rows of figures")
    case .form: say(da: isOne ? "række med svar" : "rækker med svar", en: isOne ? "row of answers" : "rows of answers")
    case .action: say(da: isOne ? "opgave" : "opgaver", en: isOne ? "action point" : "action points")
    }
  }

  /// That a row's session is recorded already.
  package func sessionThere(_ day: Day) -> String {
    say(
      da: "tilføjes ikke: det samme møde \(date(day)) er allerede registreret",
      en: "not added: the same session on \(date(day)) is recorded already")
  }

  /// That a row confirms a session that is recorded already.
  package func sessionConfirmed(_ day: Day, by people: [String]) -> String {
    say(
      da: "ændres: mødet \(date(day)) er allerede registreret, og bekræftes nu af \(list(people))",
      en: "changed: the session on \(date(day)) is recorded already, and is confirmed now by \(list(people))")
  }

  /// That a row says something of a session that is recorded otherwise, or not at all, and stays so.
  package func sessionDiffers(_ session: String, _ columns: [String]) -> String {
    let said = list(columns.map(typed))
    return say(
      da: "ikke taget med: \(said), som \(session) ikke har, eller har anderledes; se ruge session show \(session)",
      en: "not taken in: \(said), which \(session) does not have, or has otherwise; see ruge session show \(session)")
  }

  /// That a row's session goes in although there is another like it.
  package func sessionAlike(_ day: Day, _ minutes: Int) -> String {
    say(
      da: "tilføjes; et andet møde \(date(day)) på \(self.minutes(minutes)) er ens: se efter, om det er det samme",
      en: "added; another session on \(date(day)) of \(self.minutes(minutes)) is the same: check whether it is one")
  }

  /// What would go in if the rows that can be used were taken in without the others.
  package func rowByRow(_ sum: String) -> String {
    say(da: "Med --row-by-row: \(sum)", en: "With --row-by-row: \(sum)")
  }

  /// That something stays unknown since so many cells could not be used, and how to have it.
  package func figuresLeftOut(_ count: Int) -> String {
    say(
      da: "\(count) \(count == 1 ? "celle" : "celler") kunne ikke bruges: Organisationerne er med uden det, der "
        + "står i dem. Ret cellerne, og indlæs listen igen (fortryd først, hvis den er indlæst).",
      en: "\(count) \(count == 1 ? "cell" : "cells") could not be used: the organisations are in without what they "
        + "say. Correct the cells and import the list again (undo first, if it was taken in).")
  }

  /// That cells of organisations could not be used which were there before the list; the commands that add what they
  /// should have said follow.
  package func figuresLeftOutOfPresent(_ count: Int) -> String {
    say(
      da: "\(count) \(count == 1 ? "celle" : "celler") kunne ikke bruges, om organisationer, der var der allerede: "
        + "At indlæse listen igen tilføjer dem intet. Tilføj det rigtige med:",
      en: "\(count) \(count == 1 ? "cell" : "cells") could not be used, of organisations that were there already: "
        + "importing the list again adds nothing to them. Add what is right with:")
  }
}
