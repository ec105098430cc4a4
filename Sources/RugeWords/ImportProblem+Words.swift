package import RugeCore

extension ImportProblem: ExplainedProblem {
  /// Begins with the place: `organisationer.csv, line 4, column 2 (Kommuner): …`.
  package func explanation(in words: Words) -> String {
    let place = words.importPlace(file: file, sheet: sheet, line: line, column: column, heading: heading)
    return "\(place): \(fault.explanation(in: words))"
  }
}

extension Words {
  /// A place in a file that is imported: `organisationer.csv, line 4, column 2 (Kommuner)`.
  ///
  /// Of a sheet: `bog.xlsx, sheet “Tal”, row 4, column B (Kommuner)`.
  package func importPlace(
    file: String, sheet: String? = nil, line: Int?, column: Int? = nil, heading: String? = nil
  ) -> String {
    var parts = [file.displaySafeLine]
    if let sheet { parts.append(say(da: "ark \(typed(sheet))", en: "sheet \(typed(sheet))")) }
    if let line { parts.append(rowPlace(line, inSheet: sheet != nil)) }
    if let column {
      let name = sheet == nil ? String(column) : SheetColumn.letters(column)
      let number = say(da: "kolonne \(name)", en: "column \(name)")
      let heading = heading.map(\.displaySafeLine) ?? ""
      parts.append(heading.isEmpty ? number : "\(number) (\(heading))")
    }
    return parts.joined(separator: ", ")
  }

  /// `line 4`, and of a sheet `row 4`.
  package func rowPlace(_ line: Int, inSheet: Bool) -> String {
    inSheet
      ? say(da: "række \(line)", en: "row \(line)") : say(da: "linje \(line)", en: "line \(line)")
  }
}

extension ImportFault {
  /// What is wrong and what to do about it, without the place.
  func explanation(in words: Words) -> String {
    switch self {
    case .notFound, .isFolder, .notReadable, .empty, .workbook, .nullByte, .damagedText, .mixedEncodings:
      fileExplanation(in: words)
    case .inWorkbook(let fault): fault.explanation(in: words)
    case .addressTaken(let person):
      words.say(
        da: "Adressen tilhører \(words.knownName(person)): er det den samme, så skriv navnet som dér; ellers ret "
          + "adressen.",
        en: "The address is that of \(words.knownName(person)): if it is the same person, write the name as it is "
          + "there; otherwise correct the address.")
    case .namesake(let source, let address):
      words.say(
        da:
          "Navnet findes allerede (\(words.source(source))) med adressen \(words.typed(address)): er det den samme, så "
          + "ret adressen det ene sted; ellers skriv navnet, så de to kan kendes fra hinanden.",
        en:
          "The name is there already (\(words.source(source))) with the address \(words.typed(address)): if it is the "
          + "same person, correct the address in one place; otherwise write the name so that the two can be told apart."
      )
    case .numberTaken(let number, let known):
      words.say(
        da:
          "\(words.register(number.register)) \(number) tilhører \(words.knownName(known)): er det den samme, så skriv "
          + "navnet som dér; ellers ret nummeret, eller lad det stå tomt.",
        en: "The \(words.register(number.register)) \(number) is that of \(words.knownName(known)): if it is the same, "
          + "write the name as it is there; otherwise correct the number, or leave it empty.")
    case .recordedOtherwise(let recorded):
      words.say(
        da: "Der er allerede registreret noget andet: \(words.typed(recorded)). Ret listen, eller ret det registrerede "
          + "først.",
        en: "Something else is recorded already: \(words.typed(recorded)). Correct the list, or correct what is "
          + "recorded first.")
    case .errorValue(let text):
      words.say(
        da: "Regnearket kunne ikke regne cellen ud (\(text)): ret den dér, eller tøm den.",
        en: "The spreadsheet could not calculate the cell (\(text)): correct it there, or empty it.")
    case .valueMissing(let field):
      words.say(
        da: "Rækken mangler \(words.importField(field)): udfyld cellen, eller giv alle rækker det samme med "
          + "--set \(field.word)=….",
        en: "The row lacks \(words.importField(field)): fill in the cell, or give all rows the same with "
          + "--set \(field.word)=….")
    case .stageWithoutDay(let text):
      words.say(
        da: "Der står ingen dato efter \(words.typed(text)): skriv hvert trin med den dag, det begyndte, f.eks. "
          + "»start 2026-01-12; udvikling 2026-03-01«.",
        en: "No date stands after \(words.typed(text)): write each stage with the day on which it began, for instance "
          + "“start 2026-01-12; development 2026-03-01”.")
    case .stagesUntold(let between, let stage, let day):
      stagesUntold(between, before: stage, on: day, words)
    case .columnMissing, .looksLikeSessions, .titleAboveHeadings, .headingMissing, .headingRepeated, .tooManyColumns,
      .unterminatedQuote,
      .cellTooLong,
      .rowTooLong:
      tableExplanation(in: words)
    case .tooFewCells(let found, let expected):
      words.say(
        da: "Rækken har færre celler (\(found)), end der er overskrifter (\(expected)); udfyld eller ret rækken.",
        en: "The row has fewer cells (\(found)) than there are headings (\(expected)); fill in or correct the row.")
    case .tooManyCells(let found, let expected):
      words.say(
        da: "Rækken har flere celler (\(found)), end der er overskrifter (\(expected)); sæt tekst med skilletegn i "
          + "anførselstegn.",
        en: "The row has more cells (\(found)) than there are headings (\(expected)); put text with separators in "
          + "quotation marks.")
    case .textAfterQuote:
      words.say(
        da: "Der står noget efter cellens afsluttende anførselstegn; skriv anførselstegn inde i en celle dobbelt.",
        en: "Something follows the cell’s closing quotation mark; double the quotation marks inside a cell.")
    case .cellEmpty:
      words.say(da: "Cellen er tom og skal udfyldes.", en: "The cell is empty and has to be filled in.")
    case .cell(.dayNotUnderstood(let text)):
      // A list is read again on other days, so that what depends on today is no date in it.
      words.say(
        da:
          "\(words.typed(text)) er ikke en dato med årstal; skriv f.eks. 2026-01-20, 20.1.2026 eller 20. januar 2026.",
        en: "\(words.typed(text)) is not a date with its year; write for instance 2026-01-20, 20.1.2026 or "
          + "20 January 2026.")
    case .cell(let problem):
      problem.explanation(in: words)
    }
  }

  /// The dates that are not known are left for the reader to fill in.
  private func stagesUntold(
    _ between: [ElementID], before stage: ElementID, on day: Day, _ words: Words
  ) -> String {
    let names = words.list(between.map { words.quoted($0.rawValue) })
    func example(_ unknown: String) -> String {
      words.quoted((between.map { "\($0) \(unknown)" } + ["\(stage) \(day)"]).joined(separator: "; "))
    }
    return words.say(
      da:
        "Før \(words.quoted(stage.rawValue)) ligger \(names), og listen siger ikke hvornår: skriv alle trin med dato i "
        + "en kolonne »Alle trin«: \(example("DATO")).",
      en: "\(names) \(between.count == 1 ? "lies" : "lie") before \(words.quoted(stage.rawValue)), and the list does "
        + "not say when: write all stages with their dates in a column “Stages”: \(example("DATE")).")
  }

  private func fileExplanation(in words: Words) -> String {
    switch self {
    case .notFound:
      words.say(da: "Filen findes ikke; se efter, om stien er rigtig.", en: "There is no such file; check the path.")
    case .isFolder:
      words.say(da: "Det er en mappe; angiv en fil.", en: "It is a folder; name a file.")
    case .notReadable(let code):
      words.say(
        da: "Filen kan ikke læses (systemfejl \(code)); se efter, om du har adgang til den.",
        en: "The file cannot be read (system error \(code)); check that you have access to it.")
    case .empty:
      words.say(da: "Filen er tom.", en: "The file is empty.")
    case .workbook:
      words.say(
        da: "Filen er en projektmappe (Excel eller OpenDocument); åbn den, og gem arket som CSV UTF-8.",
        en: "The file is a workbook (Excel or OpenDocument); open it and save the sheet as CSV UTF-8.")
    case .nullByte:
      words.say(
        da: "Filen indeholder en nulbyte og er derfor ikke ren tekst; gem den som CSV UTF-8.",
        en: "The file has a null byte in it and so is not plain text; save it as CSV UTF-8.")
    case .damagedText(let encoding):
      words.say(
        da: "Her er bytes, som ikke er gyldig \(words.encoding(encoding)); gem filen som CSV UTF-8.",
        en: "There are bytes here that are not valid \(words.encoding(encoding)); save the file as CSV UTF-8.")
    default:
      words.say(
        da: "Nogle bogstaver er skrevet som UTF-8 og andre ikke; gem filen som CSV UTF-8, så alle er ens.",
        en: "Some letters are written as UTF-8 and others are not; save the file as CSV UTF-8, so that all are alike.")
    }
  }

  private func tableExplanation(in words: Words) -> String {
    switch self {
    case .columnMissing(let place, let found):
      words.say(
        da: "Der mangler en kolonne med \(words.columnPlace(place)), f.eks. med overskriften "
          + "\(words.typed(words.exampleHeading(place))). Fundet: \(words.list(found.map(\.displaySafeLine))).",
        en: "A column with \(words.columnPlace(place)) is missing, for instance headed "
          + "\(words.typed(words.exampleHeading(place))). Found: \(words.list(found.map(\.displaySafeLine))).")
    case .looksLikeSessions(let day, let duration):
      words.say(
        da: "Det ligner en liste over møder, for den har kolonnerne \(words.typed(day)) og \(words.typed(duration)); "
          + "brug --kind session. Er det organisationer, så giv en af de to kolonner en anden overskrift.",
        en: "This looks like a list of sessions, since it has the columns \(words.typed(day)) and "
          + "\(words.typed(duration)); use --kind session. If it is organisations, give one of the two another heading."
      )
    case .titleAboveHeadings(let title, let lines):
      words.say(
        da:
          "\(words.quoted(title)) ligner en titel over overskrifterne; udelad det, der står over dem, med --skip-lines \(lines).",
        en:
          "\(words.quoted(title)) looks like a title above the headings; leave out what stands above them with --skip-lines \(lines)."
      )
    case .headingMissing:
      words.say(
        da: "Kolonnen har indhold, men ingen overskrift; giv den en.",
        en: "The column has content and no heading; give it one."
      )
    case .headingRepeated(let column):
      words.say(
        da: "Kolonnen har samme overskrift som kolonne \(column); giv dem hver sin.",
        en: "The column has the same heading as column \(column); give each its own.")
    case .tooManyColumns(let limit):
      words.say(
        da: "Rækken har flere end \(limit) celler; se efter, om et anførselstegn mangler.",
        en: "The row has more than \(limit) cells; check whether a quotation mark is missing.")
    case .unterminatedQuote:
      words.say(
        da: "Et anførselstegn åbner en celle her og bliver aldrig lukket; tilføj det manglende tegn.",
        en: "A quotation mark opens a cell here and is never closed; add the missing one.")
    case .rowTooLong(let limit):
      words.say(
        da: "Rækken fylder over \(limit >> 20) MB; se efter, om et anførselstegn mangler.",
        en: "The row is larger than \(limit >> 20) MB; check whether a quotation mark is missing.")
    case .cellTooLong(let limit):
      words.say(
        da: "Cellen fylder over \(limit >> 10) kB; se efter, om et anførselstegn mangler.",
        en: "The cell is larger than \(limit >> 10) kB; check whether a quotation mark is missing.")
    default:
      ""
    }
  }
}
