package import RugeCore

extension Words {
  /// What an examination has found, in a sentence.
  package func finding(_ finding: DoctorFinding) -> String {
    switch finding {
    case .database(let detail):
      say(da: "Databasen selv melder: \(detail).", en: "The database itself reports: \(detail).")
    case .schema(let name):
      say(
        da: "Databasens opbygning er ændret: \(name) er ikke, som ruge lavede den.",
        en: "The structure of the database was changed: \(name) is not as ruge made it.")
    case .evidenceMissing(let name, let fact):
      say(
        da: "Bilaget \(name) til hændelse \(fact) mangler i mappen Evidence.",
        en: "The evidence \(name) of fact \(fact) is missing from the folder Evidence.")
    case .evidenceChanged(let name, let fact):
      say(
        da: "Bilaget \(name) til hændelse \(fact) er ændret, siden det blev gemt.",
        en: "The evidence \(name) of fact \(fact) has been changed since it was kept.")
    case .evidenceUnused(let name):
      say(
        da: "Bilaget \(name) hører ikke til nogen hændelse og kan slettes.",
        en: "The evidence \(name) belongs to no fact and can be deleted.")
    case .openToOthers(let path):
      say(
        da: "Andre end ejeren kan læse eller skrive \(path); luk med »chmod go= \(path)«.",
        en: "Others than the owner can read or write \(path); close it with “chmod go= \(path)”.")
    case .unsafeFolder(let folder, let risk): WorkspaceProblem.unsafeFolder(folder, risk).explanation(in: self)
    case .sqlite(let version, let resetsLogSafely): sqlite(version, resetsLogSafely)
    case .endedMarkWrong(let sequence):
      stale(da: "om hændelse \(sequence) er trukket tilbage", en: "whether fact \(sequence) was taken back")
    case .enrolmentWrong(let enrolment):
      stale(da: "hvor E-\(enrolment) står", en: "where E-\(enrolment) stands")
    case .prospectWrong(let enrolment):
      stale(da: "hvad der venter E-\(enrolment)", en: "what lies ahead of E-\(enrolment)")
    case .nameWrong(let subject):
      stale(da: "navnet på \(subject)", en: "the name of \(subject)")
    case .contradiction(let enrolment, let contradiction):
      say(
        da: "E-\(enrolment): hændelse \(contradiction.fact) kan ikke passe: \(reason(contradiction.kind)).",
        en: "E-\(enrolment): fact \(contradiction.fact) cannot be true: \(reason(contradiction.kind)).")
    case .factMissing(let sequence):
      say(da: "Hændelse \(sequence) mangler i journalen.", en: "Fact \(sequence) is missing from the journal.")
    case .factChanged(let sequence):
      say(
        da: "Hændelse \(sequence) er ændret, siden den blev registreret.",
        en: "Fact \(sequence) has been changed since it was recorded.")
    case .factUnreadable(let sequence):
      say(
        da: "Hændelse \(sequence) kan ikke læses af denne ruge.", en: "Fact \(sequence) cannot be read by this ruge.")
    case .headWrong(let last, let head):
      say(
        da: "Journalen ender ved hændelse \(last), men skulle ende ved \(head) som den blev registreret.",
        en: "The journal ends at fact \(last), but should end at \(head) as it was recorded.")
    case .batchMissing(let batch):
      say(
        da: "Hvem der registrerede hændelserne fra \(batch), og hvornår, mangler.",
        en: "Who recorded the facts from \(batch), and when, is missing.")
    case .batchWithoutFacts(let batch):
      say(da: "Registrering \(batch) har ingen hændelser.", en: "Recording \(batch) has no facts.")
    case .authorChanged(let author):
      say(
        da: "Navnet på den, der har registreret (nummer \(author)), er ændret.",
        en: "The name of somebody who recorded (number \(author)) has been changed.")
    case .textChanged(let fact):
      say(
        da: "Teksterne til hændelse \(fact) er ændret eller mangler.",
        en: "The texts of fact \(fact) have been changed or are missing.")
    case .textWithoutFact(let fact):
      say(
        da: "Der ligger tekst til hændelse \(fact), som ikke findes.",
        en: "There is text of a fact \(fact) that does not exist.")
    case .definitionMissing(let version):
      say(da: "Programteksten D-\(version) mangler.", en: "The programme text D-\(version) is missing.")
    case .definitionChanged(let version):
      say(
        da: "Programteksten D-\(version) er ændret, siden den blev taget i brug.",
        en: "The programme text D-\(version) has been changed since it was applied.")
    case .definitionWithoutFact(let version):
      say(
        da: "Programteksten D-\(version) er aldrig taget i brug.",
        en: "The programme text D-\(version) was never applied.")
    case .subjectMissing(let fact):
      say(
        da: "Hændelse \(fact) handler om noget, der aldrig er registreret.",
        en: "Fact \(fact) is about something that was never recorded.")
    }
  }

  /// What is being examined.
  package func doctorStep(_ step: DoctorStep) -> String {
    switch step {
    case .database: say(da: "databasefilen", en: "the database file")
    case .journal: say(da: "journalen og dens tekster", en: "the journal and its texts")
    case .balances: say(da: "det, der er regnet ud", en: "what is computed")
    case .evidence: say(da: "bilagene", en: "the evidence")
    case .files: say(da: "filernes rettigheder", en: "the permissions of files")
    }
  }

  /// Why a fact cannot stand beside the others.
  package func reason(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .beforeEnrolment: say(da: "den ligger før optagelsen", en: "it lies before the enrolment")
    case .afterEnd: say(da: "den ligger efter afslutningen", en: "it lies after the end")
    case .repeated:
      say(da: "optagelsen eller afslutningen er der to gange", en: "the enrolment or its end is there twice")
    case .noRecord(let record): say(da: "der er ingen \(record)", en: "there is no \(record)")
    case .noAction(let action):
      say(da: "der er ingen åben opgave \(action)", en: "there is no open action point \(action)")
    case .noSession(let session):
      say(da: "der er ingen aftalt session \(session)", en: "there is no planned session \(session)")
    case .noAsk(let ask): say(da: "der er ikke noget åbent spørgsmål \(ask)", en: "there is no open question \(ask)")
    case .pausedAlready: say(da: "forløbet holdt allerede pause", en: "the enrolment rested already")
    case .notPaused: say(da: "forløbet holdt ikke pause", en: "the enrolment did not rest")
    case .sameStage(let stage):
      say(da: "fasen \(stage) er der allerede", en: "the stage \(stage) is the present one already")
    case .alreadyAccepted(let milestone):
      say(da: "milepælen \(milestone) er allerede godkendt", en: "the milestone \(milestone) is accepted already")
    }
  }

  private func stale(da danish: String, en english: String) -> String {
    say(
      da: "Det, der er regnet ud om \(danish), passer ikke med journalen; »ruge doctor --repair« regner det ud igen.",
      en: """
        What is computed about \(english) does not agree with the journal; “ruge doctor --repair” computes it again.
        """)
  }

  private func sqlite(_ version: String, _ resetsLogSafely: Bool) -> String {
    let covered = say(
      da: """
        ruges skrivelås holder alle ruge-kommandoer adskilt, men ikke andre programmer: skriv aldrig i filen med dem
        """,
      en: "ruge’s writer lock keeps all ruge commands apart, but no other programs: never write in the file with them")
    let reason =
      resetsLogSafely
      ? ""
      : say(
        da: " (versioner før 3.51.3 kan beskadige en fil, som to skriver i på én gang)",
        en: " (versions before 3.51.3 can damage a file that two write in at once)")
    return "SQLite \(version): \(covered)\(reason)."
  }
}
