import Foundation
import RugeCore
import RugeTestSupport
import RugeWords
import Testing

/// How a finding looks on a terminal and as JSON.
struct DiagnosticPageTests {
  private func page(
    _ marked: String, _ finding: DefinitionProblem, _ severity: Diagnostic<DefinitionProblem>.Severity = .error,
    suggestion: String? = nil, in language: Language = .english
  ) throws -> [String] {
    let text = MarkedText(marked, file: "p.yaml")
    let place = try #require(text.marks.first { $0.label.isEmpty }?.place)
    let related = text.marks.first { $0.label == "first" }?.place
    let diagnostic = Diagnostic(severity, finding, at: place, related: related, suggestion: suggestion)
    return DiagnosticPage([diagnostic], of: text.source, in: Words(language)).lines
  }

  @Test func aFindingSaysWhereWhatAndWhatWasMeant() throws {
    let lines = try page(
      "programme: p\n⟦⟧stagess: []", .unknownKey("stagess", known: ["title", "stages"]), suggestion: "stages")
    #expect(
      lines == [
        "p.yaml:2:1: error: There is no key “stagess” here; the keys are title and stages. [unknown-key]",
        "    2 | stagess: []",
        "      | ^",
        "  did you mean “stages”?",
        "1 error",
      ])
  }

  @Test func aLongListOfKeysIsLeftOut() throws {
    let lines = try page("⟦⟧x: 1", .unknownKey("x", known: (1...9).map { "k\($0)" }))
    #expect(lines[0] == "p.yaml:1:1: error: There is no key “x” here. [unknown-key]")
  }

  @Test(arguments: [
    (DefinitionProblem.ElementKind.stage, "Der er ingen fase ved navn »x« i definitionen."),
    (.form, "Der er intet skema ved navn »x« i definitionen."),
  ])
  func danishGenderIsRight(_ kind: DefinitionProblem.ElementKind, _ sentence: String) {
    #expect(DefinitionProblem.unknownReference("x", kind).explanation(in: Words(.danish)) == sentence)
  }

  @Test func danishReadersGetDanish() throws {
    let lines = try page("⟦first⟧a: 1\n⟦⟧a: 2", .duplicateKey("a"), in: .danish)
    #expect(
      lines == [
        "p.yaml:2:1: fejl: Nøglen »a« står her to gange; behold den ene. [duplicate-key]",
        "    2 | a: 2",
        "      | ^",
        "  p.yaml:1:1: her står det første gang",
        "    1 | a: 1",
        "      | ^",
        "1 fejl",
      ])
  }

  @Test(arguments: [
    ("æøå: ⟦⟧x", 5), ("a\u{30A}: ⟦⟧x", 3), ("\t⟦⟧x", 8), ("ab\t⟦⟧x", 8), ("漢字: ⟦⟧x", 6), ("👨‍👩‍👧: ⟦⟧x", 4),
  ])
  func theCaretStandsBelowItsCharacter(_ marked: String, _ columns: Int) throws {
    let lines = try page(marked, .mergeKey)
    #expect(lines[2] == "      | " + String(repeating: " ", count: columns) + "^")
    #expect(lines[1].hasSuffix("x"))
    #expect(lines[1].displayWidth == 8 + columns + 1)
  }

  @Test func nothingInTheTextReachesTheTerminalAsACommand() throws {
    let lines = try page("a: \u{1B}[31m⟦⟧red\u{202E}", .badValue("\u{1B}[2J", expected: .boolean))
    #expect(lines[0].contains("“^[[2J” cannot stand here"))
    #expect(lines[1] == "    1 | a: ^[[31mred<U+202E>")
    #expect(lines[2] == "      |          ^")
  }

  @Test func ofALongLineOnlyThePartAroundThePlaceIsShown() throws {
    let lines = try page(String(repeating: "å", count: 5000) + "⟦⟧x" + String(repeating: "y", count: 5000), .mergeKey)
    #expect(lines[1].count < 250)
    #expect(lines[1].contains("åx"))
  }

  @Test func theSummaryCountsEachKind() {
    let place = SourcePlace(file: "p.yaml", line: 1, column: 1, byteColumn: 1)
    let diagnostics = [
      Diagnostic(.error, DefinitionProblem.empty, at: place), Diagnostic(.error, .empty, at: place),
      Diagnostic(.warning, .empty, at: place), Diagnostic(.advice, .empty, at: place),
    ]
    let source = SourceText(name: "p.yaml", text: "")
    #expect(DiagnosticPage(diagnostics, of: source, in: Words(.english)).summary == "2 errors, 1 warning and 1 advice")
    #expect(DiagnosticPage(diagnostics, of: source, in: Words(.danish)).summary == "2 fejl, 1 advarsel og 1 råd")
    #expect(DiagnosticPage([], of: source, in: Words(.danish)).lines == [])
  }

  @Test func jsonHasStableNames() throws {
    let place = SourcePlace(file: "p.yaml", line: 3, column: 4, byteColumn: 5)
    let other = SourcePlace(file: "p.yaml", line: 1, column: 1, byteColumn: 1)
    let diagnostic = Diagnostic(
      .warning, DefinitionProblem.duplicateID("a", .stage), at: place, related: other, suggestion: "b")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(DiagnosticRecord(diagnostic, in: Words(.english))), as: UTF8.self)
    let related = #"{"byteColumn":1,"column":1,"file":"p.yaml","line":1}"#
    let message = "There is already a stage with the id “a”; give this one another."
    #expect(
      json == #"{"byteColumn":5,"column":4,"file":"p.yaml","id":"duplicate-id","line":3,"message":""# + message
        + #"","related":"# + related + #","severity":"warning","suggestion":"b"}"#)
  }

  @Test(arguments: Language.allCases)
  func everyKindOfFindingHasASentence(_ language: Language) {
    let words = Words(language)
    let kinds = DefinitionProblem.ElementKind.allCases
    let mistakes: [DefinitionProblem.SyntaxMistake] = [
      .tab, .colonInText, .missingColon, .wrongIndent, .dashNotAllowed, .keyNotAllowed, .unclosedQuote, .unclosedList,
      .unclosedMapping, .missingValue, .unknownEscape, .reservedStart("@"), .blockHeader, .directive, .textAfterEnd,
      .unknownVersion, .otherBullet("*"), .remarkInBrackets,
      .other,
    ]
    let findings: [DefinitionProblem] =
      [
        .wrongEncoding(.utf16), .wrongEncoding(.utf32), .wrongEncoding(.singleByte), .empty,
        .tooManyFindings(9, leftOut: 3),
        .mergeKey, .severalDocuments,
      ]
      + [.fragileText, .keyNotText, .missingTranslation(.danish), .wrongShape(expected: .list, found: .mapping)]
      + [.tooLarge(.bytes(1)), .tooLarge(.depth(1)), .tooLarge(.aliases(1)), .tooLarge(.nodes(1))]
      + mistakes.map { .syntax($0) }
      + kinds.flatMap { [.unknownReference("x", $0), .duplicateID("x", $0), .unused("x", $0)] }
    for finding in findings {
      let sentence = finding.explanation(in: words)
      #expect(sentence.hasSuffix("."), "\(sentence)")
      #expect(finding.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(finding.id) is no short name")
    }
  }
}
