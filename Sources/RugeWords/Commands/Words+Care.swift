/// What is said about backups and the store's health.
extension Words {
  package var doctorFoundDamage: String {
    say(
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
