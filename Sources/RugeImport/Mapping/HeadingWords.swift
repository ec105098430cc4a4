import RugeCore

/// What columns are called in Danish, English and Swedish, as ``Heading/key``.
enum HeadingWords {
  /// From the clearest to the vaguest: a list with `Organisation` and `Navn` names organisations in the first.
  static let organisation = keys([
    "organisation", "organisationens navn", "organisationsnavn", "organisation navn", "navn på organisation",
    "organisation name", "name of organisation", "organization", "organization name", "organisationsnamn",
    "organisationens namn", "forening", "virksomhed", "initiativ", "navn", "name", "namn",
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
    "sessionstype", "session kind", "session type", "mødetype", "kind", "type", "typ", "slags", "art", "form",
  ])

  static let adviser = keys([
    "rådgiver", "adviser", "advisor", "rådgivare", "afholdt af", "held by", "by", "af", "av", "vejleder", "mentor",
    "konsulent", "host", "vært",
  ])

  static let durations: Set<String> = [
    "varighed", "duration", "laengde", "length", "varaktighet", "laengd", "tidsforbrug",
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

  private static func keys(_ headings: [String]) -> [String] {
    headings.map { Heading($0).key }
  }
}
