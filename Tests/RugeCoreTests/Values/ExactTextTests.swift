import RugeCore
import Testing

/// Exact texts: equal by their bytes.
@Suite struct ExactTextTests {
  @Test("a text is found again by the same bytes", arguments: ["", "sparring", "Læsehunde", "Grå\u{301}", "👩‍👧"])
  func sameBytes(_ text: String) {
    let copy = String(decoding: Array(text.utf8), as: UTF8.self)
    #expect(ExactText(copy) == ExactText(text))
    #expect([ExactText(text): 1][ExactText(copy)] == 1)
  }

  @Test("two spellings that Swift takes for one text are two keys")
  func otherSpelling() {
    let (composed, decomposed) = ("\u{E5}", "a\u{30A}")
    #expect(composed == decomposed)
    #expect(ExactText(composed) != ExactText(decomposed))
    #expect(Set([composed, decomposed].map { ExactText($0) }).count == 2)
  }

  @Test("a text is not the beginning of itself")
  func beginnings() {
    #expect(ExactText("Læse") != ExactText("Læsehunde"))
    #expect(ExactText("") != ExactText(" "))
  }
}
