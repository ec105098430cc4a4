import RugeCore

/// What columns are called in Danish, English and Swedish, as ``Heading/key``.
enum HeadingWords {
  /// From the clearest to the vaguest: a list with `Organisation` and `Navn` names organisations in the first.
  static let organisation = keys([
    "organisation", "organisationens navn", "organisationsnavn", "organisation navn", "navn på organisation",
    "organisation name", "name of organisation", "organization", "organization name", "organisationsnamn",
    "organisationens namn", "forening", "virksomhed", "firma", "firmanavn", "company", "company name", "företag",
    "företagsnamn", "initiativ", "navn", "name", "namn",
  ])

  static let note = keys([
    "bemærkning", "bemærkninger", "note", "noter", "notes", "notat", "kommentar", "kommentarer", "comment", "comments",
    "remark", "remarks", "anmärkning", "anmärkningar", "anteckning", "anteckningar",
  ])

  static let sessionNote = note + keys(["referat", "beskrivelse", "description", "emne", "subject", "beskrivning"])

  static let day = keys([
    "dato", "date", "datum", "mødedato", "sessionsdato", "session date", "afholdt", "held", "held on", "dag", "day",
  ])

  static let sessionKind = keys([
    "sessionstype", "session kind", "session type", "session", "mødetype", "kind", "type", "typ", "slags", "art",
    "form",
  ])

  static let adviser = keys([
    "rådgiver", "adviser", "advisor", "rådgivare", "afholdt af", "held by", "by", "af", "av", "vejleder", "mentor",
    "konsulent", "host", "vært",
  ])

  static let durations: Set<String> = [
    "varighed", "duration", "laengde", "length", "varaktighet", "laengd", "tidsforbrug",
  ]

  /// How headings begin of columns that say what a session took beside itself.
  static let efforts: [MeetingEvent.Effort: Set<String>] = [
    .preparation: ["preparation", "forberedelse", "forberedelsestid", "foerberedelse", "foerberedelsetid"],
    .travel: ["travel", "rejsetid", "restid"],
  ]

  /// The words by which such a heading says that it is of time: preparation may be told in prose, and travel in money.
  static let lengths: Set<String> = [
    "time", "tid", "forberedelsestid", "foerberedelsetid", "rejsetid", "restid",
  ]

  static let units: [String: DurationReader.Unit] = [
    "min": .minute, "minut": .minute, "minutter": .minute, "minutes": .minute, "minuter": .minute, "mins": .minute,
    "timer": .hour, "hours": .hour, "timmar": .hour, "tim": .hour,
  ]

  /// Columns that hold texts even where every cell looks like a number.
  static let codes = Set(
    keys([
      "e-mail", "email", "mail", "e-post", "epost", "mailadresse", "telefon", "telefonnummer", "tlf", "tlf.nr.",
      "mobil",
      "mobilnummer", "phone", "phone number", "telephone", "mobile", "cvr", "cvr-nr", "cvr-nummer", "p-nr", "p-nummer",
      "ean", "ean-nr", "ean-nummer", "org.nr", "orgnummer", "organisationsnummer", "company number", "postnr",
      "postnummer", "postal code", "postcode", "zip", "zip code", "id", "nr", "no", "number", "nummer", "kontonr",
      "kontonummer", "account", "account number", "sagsnr", "sagsnummer", "journalnummer", "kommunekode",
    ]))

  /// What columns of the other lists are called, from the clearest to the vaguest.
  static func words(_ field: ImportField) -> [String] { byField[field] ?? [] }

  /// Whether a column of some list is called so.
  static func isKnown(_ heading: Heading) -> Bool {
    let key = heading.key
    return [organisation, sessionNote, day, sessionKind, adviser].contains { $0.contains(key) } || codes.contains(key)
      || durations.contains(key) || byField.values.contains { $0.contains(key) }
  }

  private static let byField: [ImportField: [String]] = [
    .name: keys([
      "name", "full name", "navn", "fulde navn", "kontaktperson", "person", "namn", "fullständigt namn", "kontakt",
      "contact", "contact person",
    ]),
    .email: keys([
      "e-mail", "email", "mail", "e-mailadresse", "mailadresse", "e-mail address", "e-post", "epost", "e-postadress",
    ]),
    .phone: keys([
      "telefon", "telefonnummer", "tlf", "tlf.nr.", "mobil", "mobilnummer", "phone", "phone number", "telephone",
      "mobile", "telefonnr", "mobiltelefon",
    ]),
    .organisation: organisation.filter { !["navn", "name", "namn"].contains($0) },
    .function: keys([
      "function", "title", "job title", "funktion", "stilling", "titel", "rolle", "role", "roll", "befattning",
    ]),
    .programme: keys(["programme", "program", "forløb", "indsats"]),
    .cohort: keys(["cohort", "hold", "årgang", "kohorte", "kohort", "omgång", "batch", "class"]),
    .day: keys([
      "enrolled", "enrolled on", "optaget", "optaget den", "optagelsesdato", "startdato", "start", "start date",
      "antagen", "startdatum", "indberettet", "målt",
    ]) + day,
    .stage: keys(["stage", "trin", "fase", "phase", "steg", "fas", "stadie"]),
    .stageDay: keys(["stage since", "stage day", "trin siden", "fase siden", "i fase siden", "steg sedan", "fas sedan"]
    ),
    .stages: keys([
      "stages", "all stages", "stage history", "alle trin", "trinforløb", "alle faser", "faser", "alla steg",
    ]),
    .exit: keys(["exit", "afslutning", "udgang", "slutform", "avslut"]),
    .exitDay: keys([
      "exit day", "ended", "ended on", "afsluttet", "afsluttet den", "slutdato", "end date", "avslutad", "slutdatum",
    ]),
    .sessionKind: keys(["event", "møde", "arrangement", "kursus", "möte", "course", "workshop"])
      + sessionKind,
    .status: keys([
      "status", "attendance", "presence", "fremmøde", "deltagelse", "deltog", "deltaget", "mødt", "mødte",
      "mødt op", "mødte op", "fremmødt", "fremmødte", "tilstede", "tilstedeværelse", "närvaro", "deltagande", "deltog?",
      "attended", "til stede", "present", "kom", "came",
    ]),
    .count: keys(["count", "heads", "antal", "antal deltagere", "number of participants", "antal deltagare", "hoveder"]
    ),
    .adviser: adviser,
    .indicator: keys(["indicator", "indikator", "nøgletal", "nyckeltal", "måltal"]),
    .value: keys(["value", "figure", "værdi", "tal", "värde", "resultat", "result"]),
    .form: keys(["form", "skema", "formular", "formulär", "spørgeskema"]),
    .respondent: keys(["respondent", "answered by", "besvaret af", "besvarad av", "svarperson"]),
    .question: keys(["question", "spørgsmål", "felt", "field", "fråga"]),
    .answer: keys(["answer", "svar", "besvarelse"]),
    .owner: keys(["owner", "responsible", "ansvarlig", "ansvarig", "ejer", "hvem", "who"]),
    .due: keys(["due", "due date", "deadline", "frist", "senest", "förfaller", "sista dag"]),
    .done: keys(["done", "done on", "udført", "færdig", "klar", "utfört", "afsluttet", "completed"]),
    .note: keys(["action", "aftale", "opgave", "handling", "åtgärd", "uppgift", "task"]) + sessionNote,
    .meeting: keys(["joint meeting", "same meeting", "fælles møde", "samme møde", "gemensamt möte", "samma möte"]),
    .cohosts: keys(["held together with", "holdt sammen med", "hölls tillsammans med"]),
    .confirmers: keys(["confirmed by", "bekræftet af", "bekräftat av"]),
    .began: keys([
      "began", "began at", "start time", "starttid", "starttidspunkt", "begyndt", "begyndte", "började",
    ]),
    .readers: keys(["note readers", "readers", "notens læsere", "læsere", "læses af", "läsare"]),
  ]

  private static func keys(_ headings: [String]) -> [String] {
    headings.map { Heading($0).key }
  }
}
