import RugeCore
import RugeTestSupport
import Testing

struct SmallValueTests {
  @Test("A length keeps the unit it was written in and is spelled as the language spells it")
  func spans() {
    #expect(Span(1, .week).description == "1 week")
    #expect(Span(6, .week).description == "6 weeks")
    #expect(Span(0, .day).description == "0 days")
    #expect(Span(90, .minute).minutes == 90)
    #expect(Span(2, .hour).minutes == 120)
    #expect(Span(1, .day).minutes == nil)
    #expect(Span(12, .month).approximateDays == Span(1, .year).approximateDays)
    #expect(Span(4, .week).approximateDays < Span(1, .month).approximateDays)
    #expect(Span(24, .hour).approximateDays == Span(1440, .minute).approximateDays)
  }

  @Test("A moment is written in UTC to the millisecond, before 1970 too")
  func instants() {
    #expect(Instant(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: 1_768_206_600_007).description == "2026-01-12T08:30:00.007Z")
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
  }

  @Test(
    "A mistyped name suggests the one that was meant",
    arguments: [
      ("udviking", "udvikling"), ("Forankrign", "forankring"), ("afklraing", "afklaring"), ("ØKONMI", "økonomi"),
    ])
  func suggestions(typed: String, meant: String) {
    let names = ["afklaring", "udvikling", "forankring", "økonomi"]
    #expect(NearestName.suggestion(for: typed, among: names) == meant)
  }

  @Test("Something quite different suggests nothing, and of two equally near names the first is taken")
  func noSuggestion() {
    #expect(NearestName.suggestion(for: "metode", among: ["økonomi", "kommunikation"]) == nil)
    #expect(NearestName.suggestion(for: "x", among: [String]()) == nil)
    #expect(NearestName.suggestion(for: "fase", among: ["vase", "base"]) == "base")
  }

  @Test(
    "A locale of the system is read as the language behind it",
    arguments: [
      ("da", Language.danish), ("da_DK.UTF-8", .danish), ("nb-NO", .danish), ("en-GB", .english), ("C", .english),
      ("C.UTF-8", .english), ("POSIX", .english), ("DA", .danish),
    ])
  func languages(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test("A locale without words of ours is none", arguments: ["sv", "de_DE", "dansk", "", "_"])
  func otherLanguages(locale: String) {
    #expect(Language(locale: locale) == nil)
  }

  @Test("A text is shown in the reader's language, else in one it has")
  func texts() {
    #expect(LocalisedText([.danish: "Fase", .english: "Stage"])[.english] == "Stage")
    #expect(LocalisedText([.danish: "Fase"])[.english] == "Fase")
    #expect(LocalisedText([nil: "Sprint", .danish: "Fase"])[.english] == "Sprint")
    #expect(LocalisedText([:])[.danish] == "")
  }

  @Test("Only a value has a value: unknown is not zero")
  func known() {
    #expect(Known.value(0).value == 0)
    #expect(Known<Int>.unknown.value == nil)
    #expect(Known<Int>.notApplicable.value == nil)
    #expect(Known<Int>.unknown != .notApplicable)
  }

  @Test("A short id is read in either case and written in one")
  func subjects() {
    for kind in Subject.Kind.allCases {
      let subject = Subject(kind, 42)
      #expect(Subject(subject.description) == subject)
      #expect(Subject(subject.description.lowercased()) == subject)
    }
    #expect(Subject("E-7") == .enrolment(7))
    #expect(Subject("D-1") == .programme(1))
  }

  @Test(
    "What is no short id is none",
    arguments: ["", "E", "E-", "-7", "E7", "E-0", "E--7", "E-7-1", "X-7", "EE-7", "E-sju", "E-9223372036854775808"])
  func noSubjects(text: String) {
    #expect(Subject(text) == nil)
  }
}
