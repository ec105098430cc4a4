import Foundation
import RugeCore
import RugeWords
import Testing

struct SentenceTests {
  private static let all =
    Sentence.problems + Sentence.definitions + Sentence.rules + Sentence.commands + Sentence.inbox

  /// Danish words that cannot occur in an English sentence, and the other way round; names of keys and commands, which
  /// stand in quotation marks or brackets, are taken out first.
  private static let englishWords: Set<String> = [
    "the", "and", "or", "is", "are", "was", "were", "not", "of", "with", "there", "this", "that", "which", "give",
    "has", "have", "cannot", "been", "from", "its", "a", "an", "by", "must",
  ]
  private static let danishWords: Set<String> = [
    "og", "eller", "ikke", "er", "blev", "af", "med", "der", "det", "den", "som", "skal", "kan", "har", "fra", "et",
    "til", "mangler", "findes",
  ]
  /// What is written the same in both languages.
  private static let sameInBoth: Set<String> = ["minutes"]

  private func plain(_ text: String) -> [String] {
    text.replacing(/[»“][^«”]*[«”]/, with: "").replacing(/\([^)]*\)/, with: "").replacing(/ruge [a-z -]+/, with: "")
      .replacing(/--[a-z][a-z-]*/, with: "").replacing(/\b[A-Z]-\d+/, with: "")
      .split { !$0.isLetter }.map { $0.lowercased() }
  }

  @Test("Every sentence is there in each language, and is not the same in both", arguments: all)
  func bothLanguages(sentence: Sentence) {
    let danish = sentence.text(Words(.danish))
    let english = sentence.text(Words(.english))
    #expect(!danish.isEmpty && !english.isEmpty)
    if danish.filter(\.isLetter).count > 25 { #expect(danish != english) }
  }

  @Test("No sentence has a slip of the pen", arguments: all, Language.allCases)
  func tidy(sentence: Sentence, language: Language) {
    // YAML's own quotation marks may be spoken of.
    let text = sentence.text(Words(language)).replacing("\"…\"", with: "…").replacing("'…'", with: "…")
    for line in text.split(separator: "\n") {
      let body = line.drop { $0 == " " }.replacing(#/O-\d+ +/#, with: "")
      #expect(!body.contains("  "), "two spaces: \(text)")
      #expect(!body.hasSuffix(" ") || body.hasSuffix("] "), "a space at the end: \(text)")
    }
    for slip in [" .", " ,", "..", ",,", "{{", "\\(", "Optional(", "nil", "ElementID", " :", "?.", "\"", "'"] {
      #expect(!text.contains(slip), "\(slip) in: \(text)")
    }
    #expect(text.count { $0 == "(" } == text.count { $0 == ")" }, "a bracket is left open: \(text)")
  }

  @Test("Quotation marks are the language's own, and each is closed", arguments: all)
  func quotationMarks(sentence: Sentence) {
    let danish = sentence.text(Words(.danish))
    let english = sentence.text(Words(.english))
    #expect(!danish.contains(/[“”]/), "\(danish)")
    #expect(!english.contains(/[«»]/), "\(english)")
    #expect(danish.count { $0 == "»" } == danish.count { $0 == "«" }, "\(danish)")
    #expect(english.count { $0 == "“" } == english.count { $0 == "”" }, "\(english)")
  }

  @Test("Danish has nothing left of English, and English nothing of Danish", arguments: all)
  func noLeftovers(sentence: Sentence) {
    let danish = sentence.text(Words(.danish))
    let english = sentence.text(Words(.english))
    #expect(plain(danish).filter(Self.englishWords.contains).isEmpty, "\(danish)")
    #expect(plain(english).filter(Self.danishWords.contains).isEmpty, "\(english)")
  }
}
