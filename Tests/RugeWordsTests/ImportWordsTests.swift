import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@Suite("Words for what is typed and imported")
struct ImportWordsTests {
  @Test("Every date that is printed is read back", arguments: Language.allCases)
  func dates(language: Language) throws {
    let words = Words(language)
    let today = Day("2026-11-20")
    let reader = DayReader(today: today, direction: .backwards)
    for offset in stride(from: -4000, through: 4000, by: 17) {
      let day = today.adding(days: offset)
      #expect(try reader.read(words.date(day)) == day)
      #expect(try reader.read(words.dateWithWeekday(day)) == day)
      #expect(try reader.read(day.description) == day)
    }
  }

  @Test("Every duration and number that is printed is read back", arguments: Language.allCases)
  func durationsAndNumbers(language: Language) throws {
    let words = Words(language)
    for minutes in [1, 30, 59, 60, 61, 90, 120, 1439, 44_640] {
      #expect(try DurationReader().read(words.minutes(minutes)) == minutes)
    }
    let reader = NumberReader(decimalMark: language == .danish ? .comma : .point)
    for millionths in [0, 1, 500_000, 51_000_000, -1_250_000, 1_000_000_000_001] as [Int64] {
      let quantity = Quantity(millionths: millionths)
      #expect(try reader.read(words.number(quantity)) == quantity)
    }
  }

  @Test("A problem begins with its file, line and column", arguments: Language.allCases)
  func places(language: Language) {
    let problem = ImportProblem(
      .cell(.dayDoesNotExist("30.02.2026")), file: "list.csv", line: 4, column: 2, heading: "Dato")
    let sentence = problem.explanation(in: Words(language))
    let start = language == .danish ? "list.csv, linje 4, kolonne 2 (Dato): " : "list.csv, line 4, column 2 (Dato): "
    #expect(sentence.hasPrefix(start))
    #expect(sentence.contains("30.02.2026"))
  }

  @Test("A missing column is named with those that were found", arguments: Language.allCases)
  func missingColumn(language: Language) {
    let problem = ImportProblem(.columnMissing(.name, found: ["Sektor", "Kommuner"]), file: "list.csv", line: 1)
    let sentence = problem.explanation(in: Words(language))
    for word in ["Organisation", "Sektor", "Kommuner"] { #expect(sentence.contains(word)) }
  }

  @Test("Whatever was typed is shown on one line and cannot steer the terminal")
  func hostileText() {
    let text = "\u{1B}[2Jx\r\n\u{202E}" + String(repeating: "y", count: 500)
    for language in Language.allCases {
      let words = Words(language)
      for problem in Self.everyInputProblem(text) {
        let sentence = problem.explanation(in: words)
        #expect(!sentence.unicodeScalars.contains { $0.isControl || $0.isDirectionOverride }, "\(sentence)")
        #expect(sentence.count < 300)
        #expect(sentence.hasSuffix("."))
      }
    }
  }

  @Test("No two problems share a sentence, in either language")
  func distinct() throws {
    for language in Language.allCases {
      let words = Words(language)
      let inputs = Self.everyInputProblem("x").map { $0.explanation(in: words) }
      #expect(Set(inputs).count == inputs.count)
      let faults = Self.everyFault.map { ImportProblem($0, file: "f").explanation(in: words) }
      #expect(Set(faults).count == faults.count)
      #expect(faults.allSatisfy { $0.hasSuffix(".") })
    }
  }

  @Test("A row's fate says what happens and with which organisation it collides")
  func fates() {
    let danish = Words(.danish)
    #expect(danish.rowFate(.added(similar: [])) == "tilføjes")
    #expect(
      danish.rowFate(.duplicate(of: KnownName("Natteravnene", .line(5))))
        == "tilføjes ikke: er allerede »Natteravnene« (linje 5)")
    #expect(
      Words(.english).rowFate(.duplicate(of: KnownName("Natteravnene", .existing(.organisation(7)))))
        == "not added: already there as “Natteravnene” (O-7)")
    #expect(danish.rowFate(.added(similar: [KnownName("Baba", .line(2))])).contains("»Baba« (linje 2)"))
    #expect(danish.rowFate(.invalid([ImportProblem(.cellEmpty, file: "f", line: 3)])).contains("f, linje 3: "))
  }

  private static func everyInputProblem(_ text: String) -> [InputProblem] {
    [
      .dayNotUnderstood(text), .dayNotWritten(text), .dayDoesNotExist(text), .dayYearUnclear(text),
      .dayOutOfRange(text),
      .dayWeekdayDiffers(text, day: Day(ordinal: 20_000)), .durationNotUnderstood(text), .durationWithoutUnit(text),
      .durationNotWholeMinutes(text), .durationOutOfRange(text), .numberNotUnderstood(text), .numberAmbiguous(text),
      .numberInOtherNotation(text, expected: .comma), .numberInOtherNotation(text, expected: .point),
      .numberTooLong(text), .yesOrNoNotUnderstood(text), .nameEmpty, .nameTooLong(text, limit: 300),
      .nameHasHiddenCharacter(text, "\u{1B}"),
    ]
  }

  private static let everyFault: [ImportFault] =
    [
      .notFound, .isFolder, .notReadable(code: 5), .empty, .workbook, .nullByte, .damagedText(.utf8),
      .mixedEncodings, .columnMissing(.day, found: ["x"]), .looksLikeSessions(day: "x", duration: "y"),
      .titleAboveHeadings("Foreninger 2026", lines: 2), .headingMissing, .headingRepeated(column: 1),
      .tooManyColumns(limit: 9), .unterminatedQuote, .cellTooLong(limit: 1 << 18), .rowTooLong(limit: 1 << 21),
      .tooFewCells(found: 1, expected: 2), .tooManyCells(found: 2, expected: 1), .textAfterQuote, .cellEmpty,
      .stageWithoutDay("udvikling"), .stagesUntold(["afklaring"], to: "udvikling", on: "2026-02-01"),
      .cell(.nameEmpty), .inWorkbook(.converterMissing), .inWorkbook(.locked), .inWorkbook(.hasMacros),
      .inWorkbook(.tooLarge(limit: 1 << 28)), .inWorkbook(.damaged), .inWorkbook(.sheetMissing("Ark 2")),
      .inWorkbook(.tooSlow(seconds: 60)),
    ] + numbersTaken

  private static let numbersTaken = [RegistrationNumber("25313763", in: .cvr)].compactMap(\.self).map {
    ImportFault.numberTaken($0, by: KnownName("Forening A", .line(2)))
  }
}
