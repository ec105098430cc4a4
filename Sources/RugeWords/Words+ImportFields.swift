package import RugeCore

extension Words {
  /// What the cells of a column say: `the person’s name`, `who has the role “adviser”`.
  package func importField(_ field: ImportField) -> String {
    switch field {
    case .name: say(da: "navnet", en: "the name")
    case .email: say(da: "e-mailadressen", en: "the e-mail address")
    case .phone: say(da: "telefonnummeret", en: "the telephone number")
    case .registration(.cvr): say(da: "CVR-nummeret", en: "the CVR number")
    case .registration(.orgnr): say(da: "organisationsnummeret", en: "the organisation number")
    case .organisation: say(da: "organisationen", en: "the organisation")
    case .function: say(da: "personens opgave i organisationen", en: "what the person is in the organisation")
    case .programme: say(da: "programmet", en: "the programme")
    case .cohort: say(da: "holdet", en: "the cohort")
    case .day: say(da: "datoen", en: "the date")
    case .role(let name): say(da: "hvem der er \(typed(name))", en: "who is \(typed(name))")
    case .stage: say(da: "trinnet", en: "the stage")
    case .stageDay: say(da: "datoen for trinnet", en: "the date of the stage")
    case .stages: say(da: "alle trin med deres datoer", en: "all stages with their dates")
    case .exit: say(da: "afslutningen", en: "the exit")
    case .exitDay: say(da: "datoen for afslutningen", en: "the date of the exit")
    case .sessionKind: say(da: "mødets art", en: "the kind of session")
    case .duration(nil): say(da: "varigheden", en: "the duration")
    case .duration(.minute?): say(da: "varigheden i minutter", en: "the duration in minutes")
    case .duration(.hour?): say(da: "varigheden i timer", en: "the duration in hours")
    case .adviser: say(da: "rådgiveren", en: "the adviser")
    case .status: say(da: "om de kom", en: "whether they came")
    case .count: say(da: "hvor mange der kom", en: "how many came")
    case .indicator: say(da: "indikatoren", en: "the indicator")
    case .value: say(da: "tallet", en: "the figure")
    case .figure(let name):
      name.map { say(da: "tallet \(typed($0))", en: "figure \(typed($0))") } ?? say(da: "et tal", en: "a figure")
    case .form: say(da: "skemaet", en: "the form")
    case .respondent: say(da: "hvem der svarer", en: "who answers")
    case .question: say(da: "spørgsmålet", en: "the question")
    case .answer: say(da: "svaret", en: "the answer")
    case .answerTo(let name): say(da: "svaret på \(typed(name))", en: "the answer to \(typed(name))")
    case .owner: say(da: "hvem der har lovet det", en: "who promised it")
    case .due: say(da: "fristen", en: "the due date")
    case .done: say(da: "datoen, det blev gjort", en: "the date it was done")
    case .note: say(da: "bemærkning", en: "note")
    case .readers: say(da: "hvem noten er for", en: "for whom the note is")
    case .meeting: say(da: "hvilket fælles møde det var", en: "which joint meeting it was")
    case .cohosts: say(da: "hvem der holdt det sammen med rådgiveren", en: "who held it together with the adviser")
    case .confirmers: say(da: "hvem der har bekræftet det", en: "who has confirmed it")
    case .began: say(da: "hvornår det begyndte", en: "when it began")
    case .effort(.preparation, let unit): say(da: "forberedelsen", en: "the preparation") + counting(unit)
    case .effort(.travel, let unit): say(da: "rejsetiden", en: "the travel") + counting(unit)
    case .ownField: say(da: "eget felt", en: "a field of its own")
    case .ignored: say(da: "bruges ikke", en: "not used")
    }
  }

  /// What a bare number of minutes or hours counts.
  private func counting(_ unit: DurationReader.Unit?) -> String {
    switch unit {
    case .minute?: say(da: " i minutter", en: " in minutes")
    case .hour?: say(da: " i timer", en: " in hours")
    case nil: ""
    }
  }

  /// A heading that a column which says this may have.
  func exampleHeading(_ field: ImportField) -> String {
    switch field {
    case .name: say(da: "Navn", en: "Name")
    case .email: say(da: "E-mail", en: "E-mail")
    case .phone: say(da: "Telefon", en: "Phone")
    case .registration(.cvr): "CVR"
    case .registration(.orgnr): say(da: "Organisationsnummer", en: "Organisation number")
    case .organisation: say(da: "Organisation", en: "Organisation")
    case .function: say(da: "Funktion", en: "Function")
    case .programme: say(da: "Program", en: "Programme")
    case .cohort: say(da: "Hold", en: "Cohort")
    case .day: say(da: "Dato", en: "Date")
    case .role(let name), .answerTo(let name): name
    case .stage: say(da: "Trin", en: "Stage")
    case .stageDay: say(da: "Trin siden", en: "Stage since")
    case .stages: say(da: "Alle trin", en: "Stages")
    case .exit: say(da: "Afslutning", en: "Exit")
    case .exitDay: say(da: "Afsluttet", en: "Ended")
    case .sessionKind: say(da: "Møde", en: "Session")
    case .duration(.hour?): say(da: "Timer", en: "Hours")
    case .duration: say(da: "Minutter", en: "Minutes")
    case .adviser: say(da: "Rådgiver", en: "Adviser")
    case .status: say(da: "Fremmøde", en: "Attendance")
    case .count: say(da: "Antal", en: "Count")
    case .indicator: say(da: "Indikator", en: "Indicator")
    case .value: say(da: "Værdi", en: "Value")
    case .figure(let name): name ?? say(da: "Tal", en: "Figure")
    case .form: say(da: "Skema", en: "Form")
    case .respondent: say(da: "Besvaret af", en: "Answered by")
    case .question: say(da: "Spørgsmål", en: "Question")
    case .answer: say(da: "Svar", en: "Answer")
    case .owner: say(da: "Ansvarlig", en: "Owner")
    case .due: say(da: "Frist", en: "Due")
    case .done: say(da: "Udført", en: "Done")
    case .note, .ownField, .ignored: say(da: "Bemærkning", en: "Note")
    case .readers: say(da: "Notens læsere", en: "Note readers")
    case .meeting: say(da: "Fælles møde", en: "Joint meeting")
    case .cohosts: say(da: "Holdt sammen med", en: "Held together with")
    case .confirmers: say(da: "Bekræftet af", en: "Confirmed by")
    case .began: say(da: "Begyndt", en: "Began")
    case .effort(.preparation, .hour?): say(da: "Forberedelse (timer)", en: "Preparation (hours)")
    case .effort(.preparation, _): say(da: "Forberedelse (minutter)", en: "Preparation (minutes)")
    case .effort(.travel, .hour?): say(da: "Rejsetid (timer)", en: "Travel (hours)")
    case .effort(.travel, _): say(da: "Rejsetid (minutter)", en: "Travel (minutes)")
    }
  }
}
