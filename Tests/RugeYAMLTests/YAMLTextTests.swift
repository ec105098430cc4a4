import RugeCore
import Testing

@testable import RugeYAML

/// What is written as YAML is read as the very same text.
struct YAMLTextTests {
  private func read(_ yaml: String) -> String? {
    let reader = NodeReader(SourceText(name: "t.yaml", text: yaml))
    return reader.parse()?["key"]?.scalar?.text
  }

  private static let tricky = [
    "", " ", "a", "a b", " a", "a ", "- a", "a: b", "a:", "a #b", "#a", "[a]", "a, b", "{a}", "'a'", "\"a\"", "a\\b",
    "a\nb", "a\r\n", "a\tb", "yes", "No", "null", "~", "012", "1.5", "4 to 6 months", "---", "...", "? a", "&a", "*a",
    "!a", "|", ">", "%a", "@a", "`a`", "<<", "æøå", "e\u{301}", "\u{85}", "\u{2028}", "\u{FEFF}a", "\u{200B}", "\u{0}",
    "\u{7F}", "\u{FFFE}", "\u{1FFFF}", "👨‍👩‍👧", "a: 'b' # \"c\"",
  ]

  @Test("A text comes back as it was, alone, in a list and in a mapping", arguments: tricky)
  func trickyTexts(_ text: String) {
    let written = YAMLText.scalar(text)
    #expect(
      read("key: \(written)\nnext: x").map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(written)")
    #expect(read("{key: \(written), next: x}").map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(read("key: \(YAMLText.quoted(text))") == text)
    #expect(!written.contains("\n"))
  }

  @Test("Any text comes back as it was")
  func randomTexts() {
    var numbers = SystemRandomNumberGenerator()
    let alphabet = Array(
      " \t\n:#,[]{}\"'\\-?&*!|>%@`ab1æøåé~=<\u{0}\u{85}\u{A0}\u{200B}\u{2028}\u{FEFF}\u{1F600}".unicodeScalars)
    for _ in 0..<3000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &numbers) {
        scalars.append(alphabet.randomElement(using: &numbers) ?? "a")
      }
      let text = String(scalars)
      let written = YAMLText.scalar(text)
      #expect(read("{key: \(written)}").map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(written)")
    }
  }

  @Test("A plain text stays plain, and one that other programs would take for something else is quoted")
  func quotesWhereNeeded() {
    for text in ["Rugekassen", "4 til 6 måneder", "Økonomi og fundraising", "Lær’ng (forår)"] {
      #expect(YAMLText.scalar(text) == text)
    }
    for text in ["yes", "Off", "NULL", "2026", "012", "1e3", "2026-01-12", "a: b", "a, b"] {
      #expect(YAMLText.scalar(text) == "\"\(text)\"")
    }
  }
}
