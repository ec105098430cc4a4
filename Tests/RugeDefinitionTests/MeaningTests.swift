import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

/// What is doubtful is said, and what is fine is left alone.
struct MeaningTests {
  private func findings(_ text: String) -> [DefinitionProblem] {
    DefinitionReader.read(SourceText(name: "t.yaml", text: "programme: p\ntitle: T\n" + text)).diagnostics.map(
      \.finding)
  }

  private func stages(_ lengths: String...) -> String {
    "stages:\n" + lengths.enumerated().map { "  - {id: s\($0), length: \($1)}\n" }.joined()
  }

  @Test("What was found sound before is read as it is, and not judged again")
  func soundBefore() throws {
    let sound = SourceText(name: "t.yaml", text: "programme: p\ntitle: T\n" + stages("2 to 4 weeks", "10 weeks"))
    #expect(DefinitionReader.read(sound, wasChecked: true).programme == DefinitionReader.read(sound).programme)
    let doubtful = SourceText(name: "t.yaml", text: "programme: p\ntitle: T\nlength: 1 week\n" + stages("4 weeks"))
    #expect(!DefinitionReader.read(doubtful).diagnostics.isEmpty)
    let reading = DefinitionReader.read(doubtful, wasChecked: true)
    #expect(reading.programme != nil && reading.diagnostics.isEmpty)
    // What cannot be read at all is told in any case.
    let broken = SourceText(name: "t.yaml", text: "programme: p\ntitle: T\nlength: soon\n")
    #expect(DefinitionReader.read(broken, wasChecked: true).programme == nil)
  }

  @Test(arguments: [
    "4 to 6 months", "16 to 24 weeks", "1 year", "open", "6 weeks to 1 year",
  ])
  func lengthsThatCanFitAreFine(_ length: String) {
    let text = "length: \(length)\n" + stages("2 to 4 weeks", "10 to 52 weeks", "4 to 6 weeks")
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("3 months", "13 weeks"), ("1 year", "52 weeks"), ("6 months", "26 weeks"), ("1 month", "30 days"),
    ("3 months", "12 weeks"), ("1 year", "12 months"), ("52 weeks", "1 year"), ("24 months", "104 weeks"),
  ])
  func lengthsInDifferentUnitsAreRounded(_ whole: String, _ stage: String) {
    #expect(findings("length: \(whole)\n" + stages(stage)) == [])
  }

  @Test(arguments: [
    ("3 months", "11 weeks"), ("1 month", "6 weeks"), ("1 year", "46 weeks"), ("12 months", "13 months"),
  ])
  func lengthsThatDifferAreNot(_ whole: String, _ stage: String) {
    #expect(findings("length: \(whole)\n" + stages(stage)).map(\.id) == ["lengths-disagree"])
  }

  @Test func stagesThatAreTooLongAreNamedWithTheirSum() {
    let text = "length: 4 to 10 weeks\n" + stages("2 to 4 weeks", "10 to 14 weeks")
    #expect(
      findings(text) == [
        .lengthsDisagree(
          stages: .between(Span(12, .week), Span(18, .week)), programme: .between(Span(4, .week), Span(10, .week)))
      ])
  }

  @Test func stagesInDifferentUnitsAreAddedInDays() {
    let text = "length: 2 weeks\n" + stages("1 month", "1 week")
    #expect(
      findings(text) == [
        .lengthsDisagree(
          stages: .between(Span(37, .day), Span(37, .day)), programme: .between(Span(2, .week), Span(2, .week)))
      ])
  }

  @Test func aStageOfUnknownLengthMayFillTheRest() {
    #expect(findings("length: 4 to 6 months\nstages: [{id: a, length: 2 weeks}, b]") == [])
    #expect(findings("length: 4 to 6 months\nstages: [{id: a, length: 2 weeks}, {id: b, length: open}]") == [])
  }

  @Test func followUpDoesNotCount() {
    let text = "length: 2 weeks\nstages: [{id: a, length: 2 weeks}, {id: b, follow_up: true, length: 2 years}]"
    #expect(findings(text) == [])
  }

  @Test func severalFollowUpsAtTheEndAreFine() {
    #expect(findings("stages: [a, {id: b, follow_up: true}, {id: c, follow_up: true}]") == [])
  }

  @Test func everyDeclaredLanguageIsWanted() {
    let text = "languages: [da, en]\nstages: [{id: a, title: {da: A}}, {id: b, title: {en: B}}, {id: c, title: Cc}]"
    #expect(
      findings(text) == [.missingTranslation(.english), .missingTranslation(.danish), .withoutLanguage])
  }

  @Test func withoutDeclaredLanguagesNoneIsMissing() {
    #expect(findings("stages: [{id: a, title: {da: A}}]") == [])
  }

  @Test func aPeriodInUseIsFine() {
    let text = """
      roles: {r: {title: R}}
      calendar: {juli: every year from 1 July to 31 July}
      reminders: [{id: a, when: enrolment, to: r, quiet: juli}]
      """
    #expect(findings(text) == [])
  }

  @Test func adviceIsOnlyForTextsThatNeedTheirQuotes() {
    #expect(findings("host: \"A, b: [c]\"") == [])
    #expect(findings("exits: {a: {da: \"Hvad?\", en: 'x'}}") == [])
    #expect(findings("exits: {a: {da: \"a: b\", en: 'x, y'}}") == [.fragileText, .fragileText])
  }

  @Test func warningsDoNotStopAProgramme() {
    let source = SourceText(name: "t.yaml", text: "programme: p\nlanguages: [en]\ntitle: {da: T}")
    let reading = DefinitionReader.read(source)
    #expect(!reading.hasErrors)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }
}
