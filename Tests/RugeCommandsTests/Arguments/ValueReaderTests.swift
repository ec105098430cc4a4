import RugeCore
import RugeTestSupport
import Testing

@testable import RugeCommands

struct ValueReaderTests {
  private let reader = ValueReader(today: "2026-06-01")
  private let programme = ProgrammeFixture.programme

  private func answer(_ text: String, _ kind: FieldKind) throws -> Known<Answer> {
    try reader.answer(text, to: Field(id: "f", ask: LocalisedText("F?"), kind: kind)).answer
  }

  @Test(
    "Unknown is an answer to every question, in the languages people type",
    arguments: ["unknown", "Ukendt", "?", "ved ikke", "don't know", "vet ej"])
  func unknown(text: String) throws {
    let kinds: [FieldKind] = [
      .text, .longText, .number(unit: nil), .date, .pastDate, .yesOrNo, .scale(1...5), .link, .choice(["a"]),
    ]
    for kind in kinds { #expect(try answer(text, kind) == .unknown) }
    #expect(try reader.figure(text, for: "f") == .unknown)
  }

  @Test(
    "That a question does not apply is an answer to every question, and stands as text in quotation marks",
    arguments: ["not applicable", "Ikke relevant", "n/a", "ikke aktuelt"])
  func notApplicable(text: String) throws {
    let kinds: [FieldKind] = [
      .text, .longText, .number(unit: nil), .money(currency: "DKK"), .date, .yesOrNo, .scale(1...5), .link,
      .choice(["a"]), .several(["a", "b"]), .file,
    ]
    for kind in kinds { #expect(try answer(text, kind) == .notApplicable) }
    #expect(try reader.figure(text, for: "f") == .notApplicable)
    let field = Field(id: "f", ask: LocalisedText("F?"), kind: .text)
    let literal = try reader.answer("\"\(text)\"", to: field)
    #expect(literal.answer == .value(.text) && literal.words == text)
    #expect(try answer(text, .choice([text])) == .value(.choice(text)))
    #expect(try answer(text, .several([text, "b"])) == .value(.choices([text])))
    #expect(try reader.answer("“Budget” og “fonde”", to: field).words == "“Budget” og “fonde”")
  }

  @Test("What a table says of an answer that does not apply is read so, whatever is asked; ingen may mean no")
  func noneOfATable() throws {
    for kind in [FieldKind.yesOrNo, .text, .number(unit: nil), .date, .choice(["a"])] {
      #expect(try answer("none", kind) == .notApplicable)
    }
    #expect(try answer("ingen", .text) == .notApplicable)
    #expect(throws: UsageProblem.badValue(key: "f", value: "ingen", expected: .yesOrNo)) {
      try answer("ingen", .yesOrNo)
    }
  }

  @Test(
    "A number may have its own unit beside it",
    arguments: [
      "12500 DKK", "dkk 12500", "12500 kr.", "12.500,00 kr", "12500,-", "12500", "12.500 kr.", "kr. 12.500",
      "12,500 DKK",
      "12.500,-", "12.500",
    ])
  func money(text: String) throws {
    let income = Indicator(id: "i", title: LocalisedText("I"), unit: LocalisedText("DKK"))
    #expect(try reader.figure(text, for: "i", of: income) == .value(Quantity(millionths: 12_500_000_000)))
    #expect(try answer(text, .money(currency: "DKK")) == .value(.number(Quantity(millionths: 12_500_000_000))))
  }

  @Test("Another unit is refused by name, and an amount has no more than two decimals")
  func otherUnit() throws {
    #expect(try answer("40 Medlemmer", .number(unit: "medlemmer")) == .value(.number(Quantity(millionths: 40_000_000))))
    #expect(throws: UsageProblem.otherUnit(key: "f", value: "40 stole", unit: "stole", own: LocalisedText("medlemmer")))
    {
      try answer("40 stole", .number(unit: "medlemmer"))
    }
    #expect(throws: UsageProblem.otherUnit(key: "f", value: "12500 EUR", unit: "EUR", own: LocalisedText("DKK"))) {
      try answer("12500 EUR", .money(currency: "DKK"))
    }
    for text in ["12.000 kr.", "12,000 kr."] {
      #expect(try answer(text, .money(currency: "DKK")) == .value(.number(Quantity(millionths: 12_000_000_000))))
    }
    #expect(throws: UsageProblem.otherUnit(key: "f", value: "40 kr.", unit: "kr", own: LocalisedText("EUR"))) {
      try answer("40 kr.", .money(currency: "EUR"))
    }
    #expect(throws: UsageProblem.otherUnit(key: "f", value: "40 DKK", unit: "DKK", own: LocalisedText("SEK"))) {
      try answer("40 DKK", .money(currency: "SEK"))
    }
    #expect(throws: UsageProblem.badValue(key: "f", value: "1,2345", expected: .money("DKK"))) {
      try answer("1,2345", .money(currency: "DKK"))
    }
    let indicator = Indicator(
      id: "i", title: LocalisedText("I"), unit: LocalisedText([.danish: "kommuner", .english: "municipalities"]))
    for text in ["51 kommuner", "51 Municipalities", "51"] {
      #expect(try reader.figure(text, for: "i", of: indicator) == .value(Quantity(millionths: 51_000_000)))
    }
  }

  @Test(
    "What stands before a number and is no money makes it no plain number", arguments: ["ca. 40", "over 40", "~40"])
  func about(text: String) throws {
    let people = LocalisedText([.danish: "personer", .english: "people"])
    let indicator = Indicator(id: "i", title: LocalisedText("I"), unit: people)
    #expect(throws: UsageProblem.badValue(key: "i", value: text, expected: .number)) {
      try reader.figure(text, for: "i", of: indicator)
    }
    for money in ["DKK 40", "kr. 40", "€ 40"] {
      let unit = NumberWithUnit(money)?.unit ?? ""
      #expect(throws: UsageProblem.otherUnit(key: "i", value: money, unit: unit, own: people)) {
        try reader.figure(money, for: "i", of: indicator)
      }
    }
  }

  @Test("A date that was written elsewhere has its year", arguments: ["i går", "fredag", "30. november", "+2 uger"])
  func dateFromElsewhere(text: String) throws {
    let reader = ValueReader(today: "2026-06-01", dates: .withYear)
    #expect(throws: InputProblem.self) { try reader.date(text) }
    #expect(try reader.date("30. november 2026") == "2026-11-30" && reader.date("1-11-2026") == "2026-11-01")
  }

  @Test("The advice about a number that is two can be followed", arguments: ["1.234", "1,234", "12.000"])
  func ambiguous(text: String) throws {
    #expect(throws: InputProblem.numberAmbiguous(text)) { try answer(text, .number(unit: nil)) }
    let spelling = NumberSpelling(text)
    for number in [spelling.withComma, spelling.withPoint].compactMap(\.self) {
      let plain = NumberReader.unmistakableSpelling(of: number)
      #expect(try NumberReader().read(plain) == number)
      #expect(try NumberReader().read(plain.replacing(".", with: ",")) == number)
    }
  }

  @Test("A date without its year is refused, since an answer may look back or ahead")
  func dateWithoutYear() {
    #expect(throws: InputProblem.dayDirectionUnclear("3/9", past: "2025-09-03", future: "2026-09-03")) {
      try answer("3/9", .date)
    }
  }

  @Test("Each kind of question reads its own kind of answer")
  func kinds() throws {
    #expect(try answer("ja", .yesOrNo) == .value(.yesOrNo(true)))
    #expect(try answer("no", .yesOrNo) == .value(.yesOrNo(false)))
    #expect(try answer("1,5", .number(unit: nil)) == .value(.number(Quantity(millionths: 1_500_000))))
    #expect(try answer("2026-04-01", .date) == .value(.date("2026-04-01")))
    #expect(try answer("5", .scale(1...5)) == .value(.number(Quantity(millionths: 5_000_000))))
    #expect(try answer("SMÅ", .choice(["små", "store"])) == .value(.choice("små")))
    #expect(try answer("https://x", .link) == .value(.text))
    #expect(try reader.answer("A\u{30A}ben", to: Field(id: "f", ask: LocalisedText("F?"), kind: .text)).words == "Åben")
  }

  @Test("An answer of another kind is refused with what would do")
  func refused() {
    #expect(throws: UsageProblem.badValue(key: "f", value: "måske", expected: .yesOrNo)) {
      try answer("måske", .yesOrNo)
    }
    for text in ["0", "6", "2,5", "mange"] {
      #expect(throws: UsageProblem.badValue(key: "f", value: text, expected: .wholeNumber(1...5))) {
        try answer(text, .scale(1...5))
      }
    }
    #expect(
      throws: UsageProblem.badValue(
        key: "f", value: "stor", expected: .option([LocalisedText("små"), LocalisedText("store")]))
    ) {
      try answer("stor", .choice(["små", "store"]))
    }
    #expect(throws: UsageProblem.badValue(key: "f", value: "javascript:x", expected: .link)) {
      try answer("javascript:x", .link)
    }
    #expect(throws: InputProblem.dayDoesNotExist("2026-02-30")) { try answer("2026-02-30", .date) }
  }

  @Test("A target is a number, or none")
  func targets() throws {
    let target = AgreedItem.target("frivillige")
    #expect(try reader.agreed("65", for: target, in: programme) == .target(Quantity(millionths: 65_000_000)))
    #expect(throws: UsageProblem.badValue(key: "frivillige.target", value: "mange", expected: .targetOrNone)) {
      try reader.agreed("mange", for: target, in: programme)
    }
  }

  @Test("Whether a milestone is needed is said by its date, or by a word where it has none")
  func milestones() throws {
    #expect(try reader.agreed("2026-07-01", for: .milestone("økonomi"), in: programme) == .needed(by: "2026-07-01"))
    for word in ["needed", "med", "ja", "yes"] {
      #expect(try reader.agreed(word, for: .milestone("metode"), in: programme) == .needed(by: nil))
    }
    #expect(throws: UsageProblem.badValue(key: "metode", value: "2026-07-01", expected: .neededOrNone)) {
      try reader.agreed("2026-07-01", for: .milestone("metode"), in: programme)
    }
  }

  @Test("None is said in either language", arguments: ["none", "ingen", "nej", "no", "None"])
  func none(word: String) throws {
    for item in programme.agreedItems { #expect(try reader.agreed(word, for: item, in: programme) == .none) }
  }
}
