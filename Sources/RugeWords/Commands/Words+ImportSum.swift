package import RugeCore

extension Words {
  /// What became of all rows of an imported list.
  package func importSum(_ kind: ImportKind, added: Int, duplicates: Int, invalid: Int) -> String {
    let noun =
      switch kind {
      case .organisation:
        say(da: added == 1 ? "organisation" : "organisationer", en: added == 1 ? "organisation" : "organisations")
      case .session: say(da: added == 1 ? "møde" : "møder", en: added == 1 ? "session" : "sessions")
      }
    var parts = [say(da: "\(added) \(noun) indlæst", en: "\(added) \(noun) taken in")]
    if duplicates > 0 {
      parts.append(say(da: "\(duplicates) fandtes allerede", en: "\(duplicates) there already"))
    }
    if invalid > 0 { parts.append(say(da: "\(invalid) kunne ikke bruges", en: "\(invalid) could not be used")) }
    return parts.joined(separator: "; ") + "."
  }

  /// That a row's session is recorded already.
  package func sessionThere(_ day: Day) -> String {
    say(
      da: "tilføjes ikke: det samme møde \(date(day)) er allerede registreret",
      en: "not added: the same session on \(date(day)) is recorded already")
  }

  /// That figures stay unknown since so many cells could not be used, and how to have them.
  package func figuresLeftOut(_ count: Int) -> String {
    say(
      da: "\(count) \(count == 1 ? "celle" : "celler") kunne ikke bruges: Organisationerne er med, men de tal er "
        + "ukendte. Ret cellerne, og indlæs listen igen (fortryd først, hvis den er indlæst).",
      en: "\(count) \(count == 1 ? "cell" : "cells") could not be used: the organisations are in, with those figures "
        + "unknown. Correct the cells and import the list again (undo first, if it was taken in).")
  }
}
