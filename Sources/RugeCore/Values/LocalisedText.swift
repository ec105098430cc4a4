/// A text in one or more languages, as a programme's author wrote it.
package struct LocalisedText: Hashable, Sendable {
  // Fields rather than a table: a definition has thousands of such texts, nearly all of them in the same languages.
  /// The text without a language.
  package private(set) var plain: String?
  package private(set) var danish: String?
  package private(set) var english: String?

  /// - Parameter variants: By language; a text written without a language stands under `nil`.
  package init(_ variants: [Language?: String] = [:]) {
    for (language, text) in variants { self[variant: language] = text }
  }

  /// A text that is the same in every language.
  package init(_ text: String) {
    plain = text
  }

  /// What is written in a language, or without one; ``subscript(_:)`` has a text for everybody.
  package subscript(variant language: Language?) -> String? {
    get {
      switch language {
      case nil: plain
      case .danish: danish
      case .english: english
      }
    }
    set {
      switch language {
      case nil: plain = newValue
      case .danish: danish = newValue
      case .english: english = newValue
      }
    }
  }

  /// By language; a text written without a language stands under `nil`.
  package var variants: [Language?: String] {
    let languages: [Language?] = [nil] + Language.allCases
    return languages.reduce(into: [:]) { variants, language in variants[language] = self[variant: language] }
  }

  /// Whether there is nothing in any language.
  package var isEmpty: Bool {
    plain?.isEmpty != false && Language.allCases.allSatisfy { self[variant: $0]?.isEmpty != false }
  }

  /// The text in a language: that language's, else the one written without a language, else any, in a fixed order.
  package subscript(language: Language) -> String {
    self[variant: language] ?? plain ?? Language.allCases.lazy.compactMap { self[variant: $0] }.first ?? ""
  }
}
