import RugeCore
import RugeTestSupport
import Testing

@testable import RugeYAML

/// What a YAML text becomes: its texts untouched, each part where it stands.
struct TreeTests {
  private func parse(_ text: String) throws -> (Node, NodeReader) {
    let reader = NodeReader(SourceText(name: "t.yaml", text: text))
    let root = reader.parse()
    #expect(MarkedText.lines(of: reader.diagnostics) == [])
    return (try #require(root), reader)
  }

  @Test(arguments: ["NO", "012", "12:30", "1e3", "0x1F", "null", "~", "true", "2026-01-12", ".inf", "1_000"])
  func noTextIsTakenForSomethingElse(_ text: String) throws {
    let (root, _) = try parse("key: \(text)")
    #expect(root["key"]?.scalar == Scalar(text: text, style: .plain))
  }

  @Test func styleIsKept() throws {
    let (root, _) = try parse("a: 'x'\nb: \"y\"\nc: |\n  z\nd: >-\n  z\n  w\ne: v")
    #expect(["a", "b", "c", "d", "e"].map { root[$0]?.scalar?.style } == [.quoted, .quoted, .block, .block, .plain])
    #expect(["c", "d"].map { root[$0]?.scalar?.text } == ["z\n", "z w"])
  }

  @Test func placesCountCharactersForPeopleAndBytesForTools() throws {
    // å is one character and two bytes, the family one character and many bytes, and decomposed å one character.
    let marked = MarkedText("é: {ååå: ⟦a⟧x, 👨‍👩‍👧: ⟦b⟧y}\r\na\u{30A}a: ⟦c⟧z\r⟦d⟧last: ⟦e⟧w")
    let reader = NodeReader(marked.source)
    let root = try #require(reader.parse())
    let inner = try #require(root["é"])
    let nodes = [inner["ååå"], inner["👨‍👩‍👧"], root["åa"], root["last"]].compactMap { $0 }
    let places = reader.places(of: nodes.map(\.range))
    #expect(places == ["a", "b", "c", "e"].map { label in marked.marks.first { $0.label == label }?.place })
    #expect(places.map(\.line) == [1, 1, 2, 3])
    #expect(places.map(\.column) == [10, 16, 5, 7])
    #expect(places.map(\.byteColumn) == [14, 37, 7, 7])
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a: b".utf8)
    let reader = NodeReader(SourceText(name: "t.yaml", bytes: bytes))
    let root = try #require(reader.parse())
    #expect(root["a"]?.scalar?.text == "b")
    #expect(reader.places(of: [try #require(root["a"]).range]).map(\.byteColumn) == [4])
  }

  @Test func anAliasToATextIsThatText() throws {
    let (root, _) = try parse("a: &x hello\nb: *x")
    #expect(root["b"]?.scalar?.text == "hello")
  }

  @Test func commentsAndAnEndMarkAreNoContent() throws {
    let (root, _) = try parse("---\n# said\na: b # more\n...\n")
    #expect(root["a"]?.scalar?.text == "b")
  }
}
