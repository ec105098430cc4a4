/// The headings of tables.
extension Words {
  package var id: String { "Id" }
  package var name: String { say(da: "Navn", en: "Name") }
  package var email: String { say(da: "E-mail", en: "E-mail") }
  package var organisation: String { say(da: "Organisation", en: "Organisation") }
  package var programme: String { say(da: "Program", en: "Programme") }
  package var version: String { say(da: "Udgave", en: "Version") }
  package var versions: String { say(da: "Udgaver", en: "Versions") }
  package var enrols: String { say(da: "Optager", en: "Enrols") }
  package var stage: String { say(da: "Fase", en: "Stage") }
  package var since: String { say(da: "Siden", en: "Since") }
  package var status: String { say(da: "Status", en: "Status") }
  package var due: String { say(da: "Frist", en: "Due") }
  package var day: String { say(da: "Dag", en: "Day") }
  package var milestone: String { say(da: "Milepæl", en: "Milestone") }
  package var indicator: String { say(da: "Indikator", en: "Indicator") }
  package var baseline: String { say(da: "Starttal", en: "Baseline") }
  package var latest: String { say(da: "Seneste", en: "Latest") }
  package var target: String { say(da: "Mål", en: "Target") }
  package var sessions: String { say(da: "Møder", en: "Sessions") }
  package var lastSession: String { say(da: "Seneste møde", en: "Last session") }
  package var kind: String { say(da: "Slags", en: "Kind") }
  package var length: String { say(da: "Varighed", en: "Length") }
  package var host: String { say(da: "Med", en: "With") }
  package var note: String { say(da: "Note", en: "Note") }
  package var who: String { say(da: "Hvem", en: "Who") }
  package var what: String { say(da: "Hvad", en: "What") }
  package var change: String { say(da: "Ændring", en: "Change") }
  package var value: String { say(da: "Værdi", en: "Value") }
  package var question: String { say(da: "Spørgsmål", en: "Question") }
  package var answer: String { say(da: "Svar", en: "Answer") }
  package var column: String { say(da: "Kolonne", en: "Column") }
  package var place: String { say(da: "Bliver til", en: "Becomes") }
  package var row: String { say(da: "Linje", en: "Line") }
  package var outcome: String { say(da: "Udfald", en: "Outcome") }
  package var reminder: String { say(da: "Påmindelse", en: "Reminder") }
  package var recipients: String { say(da: "Til", en: "To") }
  package var entryPoints: String { say(da: "Kan", en: "Offers") }
  package var title: String { say(da: "Titel", en: "Title") }
  package var applied: String { say(da: "Taget i brug", en: "Applied") }
}
