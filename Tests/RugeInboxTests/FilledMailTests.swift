import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeInbox

struct FilledMailTests {
  private let mail = QuestionMail(Sample.letter()).text

  private func fill(_ answers: [String: String]) -> String {
    var text = mail
    for (key, answer) in answers { text = text.replacing("[\(key)]: ", with: "[\(key)]: \(answer)") }
    return text
  }

  private func entries(_ text: String, _ sheet: QuestionSheet = Sample.sheet, or others: [QuestionSheet] = []) throws
    -> [[GivenAnswer]]
  {
    let found = try ReceivedAnswer.all(in: Array(text.utf8), ending: "txt")
    guard case .typed(let block) = try #require(found.first) else { return [] }
    #expect(block.ask == sheet.ask && block.code == sheet.key.code)
    return block.entries([sheet] + others)
  }

  private let answers = [
    "frivillighed": "ja", "afprøvet": "Unknown", "kommuner": "ved ikke", "plan": "Vi begynder i to kommuner.",
    "mål": "ikke relevant",
  ]
  private let expected = [
    [
      GivenAnswer("frivillighed", .value, "ja"), GivenAnswer("afprøvet", .value, "Unknown"),
      GivenAnswer("kommuner", .unknown), GivenAnswer("plan", .value, "Vi begynder i to kommuner."),
      GivenAnswer("mål", .notApplicable),
    ]
  ]

  @Test("The mail says what it said when it was last read by a person", arguments: Language.allCases)
  func golden(language: Language) throws {
    try GoldenText.expect(
      QuestionMail(Sample.letter(language: language)).text, toMatch: "mail.\(language.rawValue).txt")
  }

  @Test("What is filled in comes back; what is one of the choices is that choice, whatever it means elsewhere")
  func filled() throws {
    #expect(try entries(fill(answers)) == expected)
  }

  @Test("Quoted, wrapped and with other line ends it is the same")
  func mangled() throws {
    let text = fill(answers)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(try entries(lines.map { "> " + $0 }.joined(separator: "\r\n")) == expected)
    let wrapped = text.replacing("Vi begynder i to kommuner.", with: "Vi begynder i\n> to kommuner.")
      .replacing("Bygger indsatsen på frivillighed?", with: "Bygger indsatsen på\nfrivillighed?")
    let found = try entries(wrapped)
    #expect(found[0].first { $0.question == "frivillighed" }?.answer == "ja")
    #expect(found[0].first { $0.question == "plan" }?.answer == "Vi begynder i\nto kommuner.")
  }

  @Test("A question that is left alone is not answered, and nothing of the next one is taken for its answer")
  func left() throws {
    #expect(try entries(fill(["kommuner": "51"])) == [[GivenAnswer("kommuner", .value, "51")]])
    #expect(try entries(mail).isEmpty)
  }

  private func sessions(_ day: String, _ length: String, _ note: String) -> QuestionSheet {
    let questions = [
      Question(key: ".on", label: day, kind: .date, need: .indispensable, mayBeUnknown: false),
      Question(key: ".length", label: length, kind: .minutes, need: .indispensable, mayBeUnknown: false),
      Question(key: ".note", label: note, kind: .longText, mayBeUnknown: false),
    ]
    return QuestionSheet(
      ask: Sample.ask, key: Sample.key, about: "Læsehunde", questions: questions, isRepeatable: true)
  }

  @Test("A mail is read in the language that it was written in, whoever reads it; what was left empty stays empty")
  func otherLanguage() throws {
    let danish = sessions("Hvilken dag?", "Hvor længe?", "Hvad handlede det om?")
    let english = sessions("Which day?", "How long?", "What was it about?")
    let text = QuestionMail(Sample.letter([danish])).text
      .replacing("[.on]: ", with: "[.on]: 2026-05-04").replacing("[.length]: ", with: "[.length]: 90")
    for (own, other) in [(english, danish), (danish, english)] {
      #expect(
        try entries(text, own, or: [other]) == [
          [GivenAnswer(".on", .value, "2026-05-04"), GivenAnswer(".length", .value, "90")]
        ])
    }
  }

  @Test("What is one of the choices is that choice in the language of the mail")
  func otherChoice() throws {
    func sheet(_ label: String, _ choice: String) -> QuestionSheet {
      QuestionSheet(
        ask: Sample.ask, key: Sample.key, about: nil,
        questions: [Question(key: "sted", label: label, kind: .choice(["x"], labels: ["x": choice]))])
    }
    let (danish, english) = (sheet("Hvor er det afprøvet?", "Ukendt"), sheet("Where is it tested?", "Elsewhere"))
    let text = QuestionMail(Sample.letter([danish])).text.replacing("[sted]: ", with: "[sted]: ukendt")
    #expect(try entries(text, english, or: [danish]) == [[GivenAnswer("sted", .value, "ukendt")]])
  }

  @Test("A mail has room for several sessions")
  func sessions() throws {
    let sheet = sessions("Hvilken dag?", "Hvor længe?", "Hvad handlede det om?")
    let text = QuestionMail(Sample.letter([sheet])).text
      .replacing("[.on]: ", with: "[.on]: 2026-05-04").replacing("[.length]: ", with: "[.length]: 90")
      .replacing("[.on 3]: ", with: "[.on 3]: i går")
    #expect(
      try entries(text, sheet) == [
        [GivenAnswer(".on", .value, "2026-05-04"), GivenAnswer(".length", .value, "90")],
        [GivenAnswer(".on", .value, "i går")],
      ])
  }
}
