import RugeWords
import Testing

struct DisplayWidthTests {
  @Test(
    "A text takes the columns that a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("æøåÆØÅ", 6), ("Ærø – “x”", 9), ("日本語", 6), ("한국", 4), ("ｆｕｌｌ", 8), ("A\u{30A}ben", 4),
      ("e\u{301}\u{323}", 1), ("🌱", 2), ("👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇰", 2),
      ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
      ("❤\u{FE0F}", 2), ("✓", 1), ("\u{200D}", 0), ("a\u{AD}b", 2), ("◆ ◇", 3),
      // A text of ASCII takes what it has; control characters take nothing beside other letters.
      ("a\tb", 3), ("å\tb", 2), ("å\u{7F}", 1), ("\u{A0}\u{BF}\u{C0}\u{FF}\u{2FF}", 5), ("\u{9F}å", 1),
      ("x\u{2FF}\u{300}", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test("A text is cut between whole signs, never within one", arguments: 0...14)
  func cut(columns: Int) {
    let text = "Ær🇩🇰ø👩‍👧‍👦日e\u{301}本語å"
    let cut = text.fitted(to: columns)
    #expect(cut.displayWidth <= columns)
    let kept = cut == text ? cut : String(cut.dropLast(cut.hasSuffix("…") ? 1 : 0))
    #expect(text.hasPrefix(kept) && Array(text).starts(with: Array(kept)))
    #expect(cut == text || columns == 0 || cut.hasSuffix("…"))
  }

  @Test("What fits is left as it is, and filled on the side that is asked for")
  func filled() {
    #expect("日本".fitted(to: 4) == "日本")
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("日本".padded(to: 6, alignedRight: true) == "  日本")
  }
}
