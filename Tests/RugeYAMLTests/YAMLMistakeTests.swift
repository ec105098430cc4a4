import RugeCore
import RugeTestSupport
import Testing

@testable import RugeYAML

/// Each mistake against YAML is found at its place, and nothing else is.
struct YAMLMistakeTests {
  private func findings(_ text: String) -> [String] {
    let reader = NodeReader(SourceText(name: "t.yaml", text: text))
    _ = reader.parse()
    return MarkedText.lines(of: reader.diagnostics)
  }

  @Test(arguments: [
    "a: 1\n⟦duplicate-key⟧a: 2",
    "å: 1\n⟦duplicate-key⟧a\u{30A}: 2",
    "a: {b: 1, ⟦duplicate-key⟧b: 2}\nc: {d: 1, ⟦duplicate-key⟧d: 2}",
    "a: ⟦tag⟧!!int 1",
    "a: ⟦tag⟧!thing {b: c}",
    "a: &x {b: c}\nd: {⟦merge-key⟧<<: ⟦alias-to-collection⟧*x}",
    "a: &x [1]\nb: ⟦alias-to-collection⟧*x",
    "a: &x [⟦alias-to-collection⟧*x]",
    "a: ⟦unknown-alias⟧*x",
    "a: 1\n⟦several-documents⟧---\nb: 2",
    "? ⟦key-not-text⟧[a]\n: b",
    "⟦empty-file⟧",
    "⟦empty-file⟧# nothing but a remark\n",
    "a: b⟦invisible-character⟧\u{7}c",
    "a: b⟦invisible-character⟧\u{202E}c",
    "a: b⟦invisible-character⟧\u{200B}c\nd: e⟦invisible-character⟧\u{2066}f",
    "a: b\n⟦tab-indent⟧\tc: d",
  ])
  func isFoundAtItsPlace(_ marked: String) {
    let text = MarkedText(marked)
    #expect(findings(String(decoding: text.source.bytes, as: UTF8.self)) == text.expected)
  }

  @Test(
    arguments: [
      ("a: b⟦⟧: c", .colonInText), ("a: b\n  c⟦⟧: d", .colonInText), ("a: 1\n⟦⟧b\nc: 2", .missingColon),
      ("a:\n  - b\n ⟦⟧- c", .wrongIndent), ("a:\n  b: 1\n ⟦⟧c: 2", .wrongIndent), ("a: ⟦⟧- b", .dashNotAllowed),
      ("a: ⟦⟧? b", .keyNotAllowed), ("a: ⟦⟧\"b\nc: d", .unclosedQuote), ("a: [b, c⟦⟧", .unclosedList),
      ("a: {b: c⟦⟧", .unclosedMapping), ("a: [b}", .unclosedList), ("a: {b: \"c\" ⟦⟧\"d\"}", .textAfterQuote),
      ("a: [⟦⟧,]", .missingValue), ("a: \"⟦⟧\\q\"", .unknownEscape), ("a: ⟦⟧@b", .reservedStart("@")),
      ("a: ⟦⟧`b", .reservedStart("`")), ("a: >⟦⟧text", .blockHeader), ("a: ⟦⟧*.md", .reservedStart("*")),
      ("%BAD\n---\na: b", .directive), ("[a]\n⟦⟧b", .textAfterEnd),
      ("⟦⟧%YAML 1.3\n---\na: b", .unknownVersion), ("a: 1\n⟦⟧[b", .unclosedList), ("a: 1\n⟦⟧{b", .unclosedMapping),
    ] as [(String, DefinitionProblem.SyntaxMistake)])
  func whatIsNoYAMLIsExplained(_ marked: String, _ mistake: DefinitionProblem.SyntaxMistake) {
    let text = MarkedText(marked)
    let reader = NodeReader(text.source)
    #expect(reader.parse() == nil)
    #expect(reader.diagnostics.map(\.finding) == [.syntax(mistake)])
    if let mark = text.marks.first { #expect(reader.diagnostics.first?.place == mark.place) }
  }

  @Test func aSecondKeyNamesTheFirst() {
    let marked = MarkedText("⟦⟧a: 1\nb: 2\na: 3")
    let reader = NodeReader(marked.source)
    _ = reader.parse()
    #expect(reader.diagnostics.first?.related == marked.marks.first?.place)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00], [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x3A], [0x61, 0x00, 0x3A, 0x00, 0x20, 0x00],
    ] as [[UInt8]])
  func utf16IsNamed(_ bytes: [UInt8]) {
    let reader = NodeReader(SourceText(name: "t.yaml", bytes: bytes))
    #expect(reader.parse() == nil)
    #expect(reader.diagnostics.map(\.finding) == [.wrongEncoding(.utf16)])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], [0x61, 0, 0, 0, 0x3A, 0, 0, 0],
      [0, 0, 0, 0x61, 0, 0, 0, 0x3A],
    ] as [[UInt8]])
  func utf32IsNamed(_ bytes: [UInt8]) {
    let reader = NodeReader(SourceText(name: "t.yaml", bytes: bytes))
    #expect(reader.parse() == nil)
    #expect(reader.diagnostics.map(\.finding) == [.wrongEncoding(.utf32)])
  }

  @Test func latin1IsNamedWithThePlaceOfItsFirstLetter() {
    let bytes = Array("title: x\nhost: r".utf8) + [0xE5, 0x64]
    let reader = NodeReader(SourceText(name: "t.yaml", bytes: bytes))
    #expect(reader.parse() == nil)
    #expect(reader.diagnostics.map(\.finding) == [.wrongEncoding(.singleByte)])
    #expect(reader.diagnostics.map(\.place.description) == ["t.yaml:2:8"])
  }
}
