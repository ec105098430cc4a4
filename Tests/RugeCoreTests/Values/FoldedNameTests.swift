import RugeCore
import Testing

@Suite("Folded names")
struct FoldedNameTests {
  @Test(
    "Spellings of one name are equal",
    arguments: [
      ("Natteravnene", "natteravnene "), ("Læsehunde", "LAESEHUNDE"), ("Bydelsmødrene", "bydelsmoedrene"),
      ("I Tråd Med Verden", "i  traad\u{A0}med verden"), ("Ålborg", "A\u{30A}lborg"), ("Café Ø", "cafe oe"),
      ("Malmö", "Malmø"), ("Läsa", "Læsa"), ("Phở Việt", "pho viet"), ("Łódź", "lodz"), ("Straße", "strasse"),
      ("Zero\u{200B}width", "zerowidth"), ("Tab\tbed", " tab bed\r\n"), ("Þór", "thor"), ("Æ", "ae"),
    ])
  func equal(one: String, other: String) {
    #expect(FoldedName(one) == FoldedName(other), "\(FoldedName(one)) and \(FoldedName(other))")
    #expect(Array(FoldedName(one).text.utf8) == Array(FoldedName(other).text.utf8), "a database compares bytes")
  }

  @Test(
    "Different names stay apart",
    arguments: [("Baba", "Bába 2"), ("Læs", "Las"), ("Unge Ravne", "Ungeravne"), ("Ελλάς", "Ellas")])
  func different(one: String, other: String) {
    #expect(FoldedName(one) != FoldedName(other))
  }

  @Test(
    "Folding twice changes nothing", arguments: ["Læsehunde", "  Å  ", "Ελλάς Ω", "🐕 Læsehunde", "İstanbul", "ﬁn", ""])
  func idempotent(name: String) {
    let once = FoldedName(name)
    #expect(FoldedName(once.text) == once)
  }

  @Test("A fragment is found whatever its spelling")
  func fragments() {
    #expect(FoldedName("Forældrenes Børneklub").contains(FoldedName("BOERNE")))
    #expect(!FoldedName("Forældrenes Børneklub").contains(FoldedName("hunde")))
  }

  @Test("A name without a visible character folds to nothing", arguments: ["", "  ", "\u{200B}", "\t\n", "\u{202E}"])
  func empty(name: String) {
    #expect(FoldedName(name).text.isEmpty)
  }
}
