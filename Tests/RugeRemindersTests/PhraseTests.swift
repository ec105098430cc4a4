import RugeCore
import RugeWords
import Testing

@testable import RugeReminders

@Suite("The words of reminders are all there and all used")
struct PhraseTests {
  @Test("The catalogue holds what is used and nothing else")
  func sameKeys() {
    let catalogue = Set(
      ReminderPhrase.allCases.map { phrase in
        ["-one", "-many"].reduce(phrase.rawValue) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 }
      })
    #expect(catalogue == Set(Phrase.allCases.map(\.rawValue)))
  }

  @Test("A phrase asks for the same values in every language", arguments: ReminderPhrase.allCases)
  func samePlaceholders(phrase: ReminderPhrase) {
    let placeholders = Language.allCases.map { language in
      Set(phrase.text(in: Words(language)).matches(of: /\{\{(\w+)\}\}/).map { String($0.1) })
    }
    #expect(Set(placeholders).count == 1, "\(phrase.rawValue): \(placeholders)")
  }
}
