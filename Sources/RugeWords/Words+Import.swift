package import RugeCore

extension Words {
  /// Where a column goes: `the organisation’s name`, `figure “kommuner”`.
  package func columnPlace(_ place: ColumnPlace) -> String {
    switch place {
    case .name: say(da: "organisationens navn", en: "the organisation’s name")
    case .organisation: say(da: "organisationen", en: "the organisation")
    case .day: say(da: "datoen", en: "the date")
    case .duration(nil): say(da: "varigheden", en: "the duration")
    case .duration(.minute?): say(da: "varigheden i minutter", en: "the duration in minutes")
    case .duration(.hour?): say(da: "varigheden i timer", en: "the duration in hours")
    case .sessionKind: say(da: "mødets art", en: "the kind of session")
    case .adviser: say(da: "rådgiveren", en: "the adviser")
    case .note: say(da: "bemærkning", en: "note")
    case .figure(let id, _): say(da: "tallet \(typed(id.rawValue))", en: "figure \(typed(id.rawValue))")
    case .registration(let register): importField(.registration(register))
    case .email: importField(.email)
    case .phone: importField(.phone)
    case .field: say(da: "eget felt", en: "a field of its own")
    case .value(let field, _): importField(field)
    case .empty: say(da: "tom; bruges ikke", en: "empty; not used")
    case .unused: say(da: "bruges ikke", en: "not used")
    }
  }

  /// A heading that the column for a place may have.
  func exampleHeading(_ place: ColumnPlace) -> String {
    switch place {
    case .name, .organisation: say(da: "Organisation", en: "Organisation")
    case .day: say(da: "Dato", en: "Date")
    case .duration: say(da: "Minutter", en: "Minutes")
    case .sessionKind: say(da: "Type", en: "Kind")
    case .adviser: say(da: "Rådgiver", en: "Adviser")
    case .registration(let register): exampleHeading(ImportField.registration(register))
    case .email: exampleHeading(ImportField.email)
    case .phone: exampleHeading(ImportField.phone)
    case .value(let field, _): exampleHeading(field)
    case .note, .figure, .field, .empty, .unused: say(da: "Bemærkning", en: "Note")
    }
  }

  /// What the cells of a figure’s column hold: `Kommuner: 2 numbers, 11 empty (unknown), 0 unusable; …`.
  package func figureCells(_ cells: FigureCells, heading: String) -> String {
    let counts = say(
      da: "\(cells.numbers) med tal, \(cells.unknown) tomme (ukendt), \(cells.unusable) ubrugelige",
      en: "\(cells.numbers) with a number, \(cells.unknown) empty (unknown), \(cells.unusable) unusable")
    guard let example = cells.example else { return "\(heading): \(counts)." }
    return "\(heading): \(counts); "
      + say(
        da: "f.eks. er \(typed(example.spelling)) (linje \(example.line)) læst som \(number(example.amount)).",
        en: "for instance, \(typed(example.spelling)) (line \(example.line)) is read as \(number(example.amount)).")
  }

  /// What becomes of a row of organisations.
  package func rowFate(_ fate: RowFate) -> String {
    switch fate {
    case .added(let similar) where similar.isEmpty:
      say(da: "tilføjes", en: "added")
    case .added(let similar):
      say(
        da: "tilføjes; ligner \(choice(similar.map(knownName))) – se efter, om det er den samme",
        en: "added; looks like \(choice(similar.map(knownName))): check whether it is the same")
    case .duplicate(let known):
      say(da: "tilføjes ikke: er allerede \(knownName(known))", en: "not added: already there as \(knownName(known))")
    case .sameNumber(let number, let known):
      say(da: "tilføjes ikke: ", en: "not added: ")
        + ImportFault.numberTaken(number, by: known).explanation(in: self)
    case .invalid(let problems):
      say(da: "tilføjes ikke: ", en: "not added: ") + problems.map { $0.explanation(in: self) }.joined(separator: " ")
    }
  }

  /// A name and where it is from: `“Natteravnene” (line 7)`.
  package func knownName(_ known: KnownName) -> String {
    "\(typed(known.name)) (\(source(known.source)))"
  }

  /// Where something is known from: `line 7`, `O-2`.
  package func source(_ source: KnownName.Source) -> String {
    switch source {
    case .line(let line): say(da: "linje \(line)", en: "line \(line)")
    case .existing(let subject): subject.description
    }
  }

  /// How a file is written: `UTF-8, separated by semicolons`.
  package func tableForm(_ form: TableForm) -> String {
    say(
      da: "\(encoding(form.encoding)), adskilt af \(separator(form.separator))",
      en: "\(encoding(form.encoding)), separated by \(separator(form.separator))")
  }

  /// Something that was taken for granted, as a sentence for the person to confirm.
  package func assumption(_ assumption: TableAssumption) -> String {
    switch assumption {
    case .windows1252:
      say(
        da: "Filen er ikke UTF-8 og er læst som Windows-1252; se efter, at æ, ø og å står rigtigt.",
        en: "The file is not UTF-8 and was read as Windows-1252; check that letters such as æ, ø and å are right.")
    case .thousands(let example, let heading):
      say(
        da: "Tal som \(typed(example.spelling)) i \(typed(heading)) (linje \(example.line)) er læst som hele tusinder: "
          + "\(number(example.amount)). Se efter, om det passer; intet i filen viser det.",
        en: "Numbers such as \(typed(example.spelling)) in \(typed(heading)) (line \(example.line)) were read as whole "
          + "thousands: \(number(example.amount)). Check that this is right; nothing in the file shows it.")
    case .keptAsText(let numbers, let filled, let heading):
      say(
        da:
          "\(typed(heading)) er gemt som tekst: \(numbers) af \(filled) celler er tal. Er det tal, så sig det i en fil "
          + "til --map: columns: {\"\(heading.displaySafeLine)\": figure}.",
        en:
          "\(typed(heading)) is kept as text: \(numbers) of \(filled) cells \(numbers == 1 ? "is a number" : "are numbers"). "
          + "If it holds figures, say so in a file for --map: columns: {\"\(heading.displaySafeLine)\": figure}.")
    case .dayOrder(.dayFirst, let heading):
      say(
        da: "Datoerne i \(typed(heading)) er læst med dagen først (1/9/2026 er 1. september).",
        en: "The dates in \(typed(heading)) were read with the day first (1/9/2026 is 1 September).")
    case .dayOrder(.monthFirst, let heading):
      say(
        da: "Datoerne i \(typed(heading)) er læst med måneden først (1/9/2026 er 9. januar).",
        en: "The dates in \(typed(heading)) were read with the month first (1/9/2026 is 9 January).")
    }
  }

  package func encoding(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  package func separator(_ separator: CellSeparator) -> String {
    switch separator {
    case .semicolon: say(da: "semikolon", en: "semicolons")
    case .comma: say(da: "komma", en: "commas")
    case .tab: say(da: "tabulator", en: "tabs")
    }
  }

  /// What the rows of a table are.
  package func importKind(_ kind: ImportKind) -> String {
    switch kind {
    case .organisation: say(da: "organisationer", en: "organisations")
    case .session: say(da: "møder", en: "sessions")
    case .person: say(da: "personer", en: "people")
    case .enrolment: say(da: "optagelser", en: "enrolments")
    case .attendance: say(da: "fremmøder", en: "attendances")
    case .figure: say(da: "rækker med tal", en: "rows of figures")
    case .form: say(da: "rækker med svar", en: "rows of answers")
    case .action: say(da: "opgaver", en: "action points")
    }
  }
}
