/// A text in one or more languages, as a programme's author wrote it.
package struct LocalisedText: Hashable, Sendable {
  private struct Variant: Hashable {
    /// `nil` for a text written without a language.
    let language: Language?
    let text: String
  }

  /// The text without a language first, then in the order of the languages: for so few a table takes longer.
  private let texts: [Variant]

  /// - Parameter variants: By language; a text written without a language stands under `nil`.
  package init(_ variants: [Language?: String]) {
    let languages: [Language?] = [nil] + Language.allCases
    texts = languages.compactMap { language in variants[language].map { Variant(language: language, text: $0) } }
  }

  /// A text that is the same in every language.
  package init(_ text: String) {
    texts = [Variant(language: nil, text: text)]
  }

  /// A text in those languages that a reader finds one in.
  package init(_ text: (Language) -> String?) {
    texts = Language.allCases.compactMap { language in text(language).map { Variant(language: language, text: $0) } }
  }

  /// By language; a text written without a language stands under `nil`.
  package var variants: [Language?: String] {
    Dictionary(texts.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is written in a language, or without one; ``subscript(_:)`` has a text for everybody.
  package func variant(_ language: Language?) -> String? { texts.first { $0.language == language }?.text }

  /// Whether there is nothing in any language.
  package var isEmpty: Bool { texts.allSatisfy(\.text.isEmpty) }

  /// The text in a language: that language's, else the one written without a language, else any, in a fixed order.
  package subscript(language: Language) -> String {
    variant(language) ?? variant(nil) ?? texts.first?.text ?? ""
  }
}
