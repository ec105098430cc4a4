import RugeCore
import Testing

@Suite("Reading names and answers")
struct NameAndAnswerTests {
  @Test(
    "Names are tidied",
    arguments: [
      ("natteravnene ", "natteravnene"), ("  I  Tråd\u{A0}\nMed Verden ", "I Tråd Med Verden"),
      ("Zero\u{200B}width\u{FEFF}", "Zerowidth"), ("Soft\u{AD}hyphen", "Softhyphen"), ("👨‍👩‍👧 Familien", "👨‍👩‍👧 Familien"),
      ("A/S \"Ravnen\"", "A/S \"Ravnen\""),
    ])
  func tidy(text: String, name: String) throws {
    #expect(try NameReader().read(text) == name)
  }

  @Test(
    "A character that hides something is refused and named",
    arguments: ["\u{1B}", "\u{202E}", "\u{2066}", "\u{0}", "\u{7F}", "\u{9B}"])
  func hidden(character: Unicode.Scalar) {
    let text = "Læse\(character)hunde"
    #expect(throws: InputProblem.nameHasHiddenCharacter(text, character)) { try NameReader().read(text) }
  }

  @Test("An empty name and one that is too long are refused", arguments: ["", "  \n", "\u{200B}"])
  func lengths(empty: String) throws {
    #expect(throws: InputProblem.nameEmpty) { try NameReader().read(empty) }
    let longest = String(repeating: "å", count: NameReader.limit)
    #expect(try NameReader().read(longest) == longest)
    #expect(throws: InputProblem.self) { try NameReader().read(longest + "å") }
  }

  @Test("Terminal escapes are shown and not obeyed")
  func display() {
    #expect("\u{1B}[31mrød\u{7}".displaySafe == "^[[31mrød^G")
    #expect("a\r\nb\tc\rd".displaySafe == "a\nb\tc^Md")
    #expect("a\r\nb\tc".displaySafeLine == "a b c")
    #expect("x\u{202E}y\u{9B}\u{7F}\u{2028}".displaySafe == "x<U+202E>y<U+009B>^?<U+2028>")
    #expect("Læsehunde 🐕".displaySafe == "Læsehunde 🐕")
    #expect("Kr. 5 – 10 …\u{A0}“½” €".displaySafeLine == "Kr. 5 – 10 …\u{A0}“½” €")
    #expect("ø\u{80}\u{9F}\u{A0}\u{2029}\u{2066}".displaySafe == "ø<U+0080><U+009F>\u{A0}<U+2029><U+2066>")
  }

  @Test(
    "Yes, no, unknown and not applicable are four answers",
    arguments: [
      ("true", Known.value(true)), ("Ja", .value(true)), ("YES", .value(true)), ("sand", .value(true)),
      ("nej", .value(false)), ("No", .value(false)), ("falsk", .value(false)), ("ukendt", .unknown),
      ("ved ikke", .unknown), ("unknown", .unknown), ("okänt", .unknown), ("n/a", .notApplicable),
      ("ikke relevant", .notApplicable),
    ])
  func answers(text: String, answer: Known<Bool>) throws {
    #expect(try YesOrNoReader().read(text) == answer)
  }

  @Test("Anything else is no answer", arguments: ["", "måske", "1", "0", "yes!", "ja nej"])
  func noAnswer(text: String) {
    #expect(throws: InputProblem.yesOrNoNotUnderstood(text)) { try YesOrNoReader().read(text) }
  }
}
