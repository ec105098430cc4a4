import RugeTestSupport
import Testing

@testable import RugeStore

@Suite("Keys that sort names as Danes do")
struct CollationKeyTests {
  @Test("æ, ø and å come after z, aa is å, and signs are spaces")
  func order() {
    let names = ["Abe", "abild", "Zenit", "Æble", "Ørn", "Aabenraa", "Ådalen"]
    #expect(names.shuffled().sorted { CollationKey($0) < CollationKey($1) } == names)
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

  @Test("keys are in the order of their bytes", arguments: UInt64(0)..<50)
  func bytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = ["a", "A", "b", "æ", "Å", " ", "é", "日", "🌱"]
    let keys = (0..<40).map { _ in
      CollationKey(
        (0..<Int.random(in: 0..<12, using: &generator))
          .map { _ in signs.randomElement(using: &generator) ?? "" }.joined())
    }
    #expect(keys.sorted().map(\.text) == keys.map(\.text).sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) })
    #expect(CollationKey("Læsehunde i nord") < CollationKey("Læsehunde i syd"))
    #expect(CollationKey("Læsehunde") == CollationKey("Læsehunde") && CollationKey("Læse") != CollationKey("læse"))
  }

  @Test("names of other letters go the long way", arguments: ["é", "ß", "日本", "a\u{301}", "\r\n", "🌱", "ü", "đ"])
  func longWay(_ name: String) {
    #expect(CollationKey.danishLetters(of: name) == nil)
  }
}
