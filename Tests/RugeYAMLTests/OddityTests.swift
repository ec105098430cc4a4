import RugeCore
import RugeTestSupport
import Testing

@testable import RugeYAML

@Suite("The oddities of YAML")
struct OddityTests {
  @Test("Each is the text that it is, or is told with its place: nothing is guessed", arguments: Oddity.all)
  func outcome(oddity: Oddity) throws {
    let reader = NodeReader(SourceText(name: "t.yaml", bytes: oddity.bytes))
    let root = reader.parse()
    let lines = MarkedText.lines(of: reader.diagnostics).map { $0.prefix { $0 != "→" } }
    let found = lines.map { $0.last == " " ? String($0.dropLast()) : String($0) }
    switch oddity.outcome {
    case .text(let text):
      #expect(found == [])
      #expect(root?["a"]?.scalar.map { Array($0.text.utf8) } == Array(text.utf8))
    case .findings(let findings): #expect(found == findings)
    }
  }

  /// Seconds; without optimisation, and on a machine that builds at the same time, much more is allowed.
  #if DEBUG
    private let limit = 30.0
  #else
    private let limit = 1.0
  #endif

  @Test(
    "A mebibyte of anything ends soon",
    arguments: [
      "[", "{", "- ", "? ", ": ", ", ", "&a ", "*a ", "!a ", "!", "%", "@", "`", "|\n", ">\n", "\"", "'", "\\", "#",
      "\n", "\r", "\t", " ", "a", "å", "a: ", "a:\n ", "- a\n", "a: b\n", "---\n", "...\n", "{}", "[]", "{a: ",
      "[a, ", "\"a\": ", "? a\n", "? - ", "&a [", "!<", "!!str ", "a\n\n", "<<: ", "0", "-", "~\n", "|+\n\n",
      "\u{FEFF}", "\u{202E}", "\0", "\u{FFFD}", "👨‍👩‍👧", "a\u{301}", "[{", "- {a: [", "\"\\u0000\" ", "%YAML 1.1\n",
    ])
  func repeated(piece: String) {
    let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    let time = ContinuousClock().measure {
      let reader = NodeReader(SourceText(name: "t.yaml", text: text))
      let root = reader.parse()
      #expect(root != nil || !reader.diagnostics.isEmpty, "nothing is said")
      #expect(reader.diagnostics.count <= NodeReader.findingLimit + 1)
    }
    #expect(time / .seconds(1) < limit)
  }
}
