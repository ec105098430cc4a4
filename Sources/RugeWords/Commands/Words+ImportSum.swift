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
}
