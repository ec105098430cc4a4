import RugeTestSupport
import Testing

@testable import RugeStore

@Suite("Keys that sort names as Danes do")
struct CollationKeyTests {
  @Test("æ, ø and å come after z, aa is å, and signs are spaces")
  func order() {
    let names = ["Abe", "abild", "Zenit", "Æble", "Ørn", "Aabenraa", "Ådalen"]
    #expect(names.shuffled().sorted { CollationKey($0).text < CollationKey($1).text } == names)
    #expect(CollationKey.letters(of: "Aaa-B & c") == "}a b   c")
  }

  @Test("the quick way to the letters of a Danish name leads to the same letters", arguments: UInt64(0)..<50)
  func quickWay(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = ["a", "A", "aa", "aA", "b", "Z", "7", " ", "-", "&", "'", "æ", "Æ", "ø", "Ø", "å", "Å", "~"]
    for _ in 0..<40 {
      let name = (0..<Int.random(in: 0..<12, using: &generator))
        .map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
      #expect(CollationKey.danishLetters(of: name) == CollationKey.letters(of: name), "\(name)")
    }
  }

  @Test("names of other letters go the long way", arguments: ["é", "ß", "日本", "a\u{301}", "\r\n", "🌱", "ü", "đ"])
  func longWay(_ name: String) {
    #expect(CollationKey.danishLetters(of: name) == nil)
  }
}
