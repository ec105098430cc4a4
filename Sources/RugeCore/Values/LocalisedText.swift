/// A text in one or more languages, as a programme's author wrote it.
package struct LocalisedText: Hashable, Sendable {
  /// By language; a text written without a language stands under `nil`.
  package let variants: [Language?: String]

  package init(_ variants: [Language?: String]) {
    self.variants = variants
  }

  /// A text that is the same in every language.
  package init(_ text: String) {
    self.variants = [nil: text]
  }

  /// The text in a language: that language's, else the one written without a language, else any, in a fixed order.
  package subscript(language: Language) -> String {
    if let text = variants[language] ?? variants[nil] { return text }
    return Language.allCases.lazy.compactMap { variants[$0] }.first ?? ""
  }
}
