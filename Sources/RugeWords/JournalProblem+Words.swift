package import RugeCore

extension JournalProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    let place = words.importPlace(file: file, line: line)
    return "\(place): \(fault.explanation(in: words))"
  }
}

extension JournalProblem.Fault {
  fileprivate func explanation(in words: Words) -> String {
    switch self {
    case .notEmpty(let facts):
      words.say(
        da:
          "Et helt forløb kan kun indlæses i et tomt arbejdsområde, og her er \(facts) registreringer: lav et nyt med "
          + "»ruge init« uden --programme.",
        en:
          "A whole journal goes into an empty workspace only, and there are \(facts) records here: make a new one with "
          + "“ruge init” and no --programme.")
    case .noJournal:
      words.say(
        da: "Filen er ikke skrevet af »ruge export«; brug --kind efter, hvad rækkerne er.",
        en: "The file was not written by “ruge export”; choose the --kind that its rows are.")
    case .newerFormat:
      words.say(
        da: "Filen er skrevet af en nyere ruge; indlæs den med den.",
        en: "The file was written by a later ruge; take it in with that one.")
    case .lineUnreadable:
      words.say(
        da: "Linjen kan ikke læses; hent filen igen, eller eksportér på ny.",
        en: "The line cannot be read; fetch the file again, or export anew.")
    case .lineTooLong(let limit):
      words.say(
        da: "Linjen fylder over \(limit >> 20) MB; filen er ikke en eksport.",
        en: "The line is larger than \(limit >> 20) MB; the file is no export.")
    case .outOfOrder:
      words.say(
        da: "Linjen passer ikke til dem før den; filen er ændret eller sat sammen. Eksportér på ny.",
        en: "The line does not follow from those before it; the file was changed or put together. Export anew.")
    case .definitionChanged:
      words.say(
        da: "Definitionen er ikke den, der blev eksporteret; eksportér på ny.",
        en: "The definition is not the one that was exported; export anew.")
    case .incomplete(let found, let expected):
      words.say(
        da: "Filen har \(found) af \(expected) registreringer; den er ikke hel. Eksportér på ny.",
        en: "The file has \(found) of \(expected) records; it is not whole. Export anew.")
    case .endedWrong(let sequence):
      words.say(
        da: "Registrering \(sequence) siges at være fortrudt, men ingen anden har gjort det; eksportér på ny.",
        en: "Record \(sequence) is said to be undone, and no other record did it; export anew.")
    }
  }

}

/// What is said when a journal has been taken in.
extension Words {
  package func journalTaken(facts: Int64, evidence: Int) -> String {
    let files = evidence == 1 ? say(da: "1 bilag", en: "1 file") : say(da: "\(evidence) bilag", en: "\(evidence) files")
    return evidence == 0
      ? say(da: "\(facts) registreringer er indlæst.", en: "\(facts) records are in.")
      : say(da: "\(facts) registreringer og \(files) er indlæst.", en: "\(facts) records and \(files) are in.")
  }

  /// That files which prove things did not come along.
  package func evidenceLeftBehind(_ count: Int) -> String {
    say(
      da:
        "\(count == 1 ? "1 bilag" : "\(count) bilag") mangler: hent mappen Evidence, hvor eksporten blev lavet, og kør "
        + "»ruge doctor«; eller indlæs igen i et tomt arbejdsområde med --evidence MAPPE.",
      en: "\(count == 1 ? "1 file" : "\(count) files") of evidence missing: bring the folder Evidence from where the "
        + "export was made, and run “ruge doctor”; or import again into an empty workspace with --evidence DIR.")
  }

  /// Where the files lie that an export only names.
  package func evidenceStays(_ count: Int, in folder: String) -> String {
    say(
      da: "\(count == 1 ? "1 bilag ligger" : "\(count) bilag ligger") ikke i eksporten, men i \(folder).",
      en:
        "\(count == 1 ? "1 file of evidence is" : "\(count) files of evidence are") not in the export but in \(folder)."
    )
  }

  package func exportedTables(_ tables: [(file: String, rows: Int, isTakenBack: Bool)], to folder: String) -> [String] {
    func line(_ table: (file: String, rows: Int, isTakenBack: Bool)) -> String {
      let rows = say(da: table.rows == 1 ? "række" : "rækker", en: table.rows == 1 ? "row" : "rows")
      return "  \(table.file): \(table.rows) \(rows)"
    }
    return [say(da: "Skrevet i \(folder).", en: "Written to \(folder).")]
      + [say(da: "Kan importeres igen:", en: "Can be imported again:")] + tables.filter(\.isTakenBack).map(line)
      + [say(da: "Til at læse i:", en: "For reading:")] + tables.filter { !$0.isTakenBack }.map(line)
      + [
        say(
          da: "Alt kommer tilbage med journalen: ruge export --output FIL, og ruge import FIL --kind journal.",
          en: "The journal brings everything back: ruge export --output FILE, and ruge import FILE --kind journal.")
      ]
  }

  /// That notes are for others alone, and so not in the tables.
  package func privateNotesLeftOut(_ count: Int) -> String {
    say(
      da:
        "\(count == 1 ? "1 note, der kun er for sin forfatter, er" : "\(count) noter, der kun er for deres forfattere, er") "
        + "udeladt.",
      en:
        "\(count == 1 ? "1 note that is for its author alone was" : "\(count) notes that are for their authors alone were") "
        + "left out.")
  }
}
