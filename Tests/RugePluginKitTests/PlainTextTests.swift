import RugePluginKit
import Testing

@Suite("Text from others does no harm where it is shown")
struct PlainTextTests {
  @Test(
    arguments: [
      ("Læsevenner 🐣", "Læsevenner 🐣"), ("a\r\nb", "a b"), ("a\nb\rc\u{2028}d\u{85}e", "a b c d e"), ("a\tb", "a b"),
      ("\u{1B}[31m", "\u{FFFD}[31m"), ("x\u{202E}y\u{2066}z", "x\u{FFFD}y\u{FFFD}z"), ("a\0b", "a\u{FFFD}b"),
      ("👩‍👩‍👧 é", "👩‍👩‍👧 é"),
    ])
  func line(text: String, expected: String) {
    #expect(Array(PlainText.line(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [("ingen sparring", "Ingen sparring"), ("økonomi", "Økonomi"), ("2 timer", "2 timer"), ("", "")])
  func capitalised(text: String, expected: String) {
    #expect(PlainText.capitalised(text) == expected)
  }

  @Test(arguments: [("a\r\nb\n\nc", "a\nb\n\nc"), ("a\rb", "a\nb"), ("\u{7F}a\n", "\u{FFFD}a\n")])
  func lines(text: String, expected: String) {
    #expect(Array(PlainText.lines(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
