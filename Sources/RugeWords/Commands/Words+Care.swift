package import RugeCore

/// What is said about backups and the store's health.
extension Words {
  /// What is to be done about what the doctor found.
  ///
  /// Files that were handed in lie outside the database: where they alone are damaged, nothing else is to be restored.
  package func doctorFoundDamage(_ findings: [DoctorFinding]) -> String {
    let damage = findings.filter { $0.severity == .damage }
    let files = damage.compactMap(\.damagedEvidence)
    guard files.count < damage.count else {
      return say(
        da: "Registreringerne er hele. Hent \(list(files)) tilbage fra mappen Evidence i en sikkerhedskopi.",
        en: "The records are whole. Bring \(list(files)) back from the folder Evidence of a backup.")
    }
    return say(
      da: "Databasen er beskadiget. Skriv ikke mere i den; hent den seneste sikkerhedskopi med »ruge restore«.",
      en: "There is damage. Write nothing more here; bring back the latest backup with “ruge restore”.")
  }

  package func doctorIsContent(facts: Int64) -> String {
    say(
      da: "Alt er i orden: \(facts) registreringer i kæden; tekster, bilag og oversigter stemmer.",
      en: "All is whole: \(facts) records in the chain; texts, evidence and balances agree.")
  }

  package func backedUp(to folder: String, facts: Int64, hash: String) -> String {
    say(
      da: "\(facts) registreringer er sikret i \(folder) (kæde \(hash)).",
      en: "\(facts) records are safe in \(folder) (chain \(hash)).")
  }

  package func restored(to folder: String, facts: Int64) -> String {
    say(da: "\(facts) registreringer er gendannet i \(folder).", en: "\(facts) records are back in \(folder).")
  }

  package func exported(lines: Int, to file: String) -> String {
    say(da: "\(lines) linjer er skrevet til \(file).", en: "\(lines) lines written to \(file).")
  }
}
