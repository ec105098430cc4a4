/// Colours with a meaning, or none.
struct Style: Sendable {
  private let usesColour: Bool

  init(usesColour: Bool) {
    self.usesColour = usesColour
  }

  func heading(_ text: String) -> String { apply(1, to: text) }
  func faint(_ text: String) -> String { apply(2, to: text) }
  /// Overdue, refused.
  func alarm(_ text: String) -> String { apply(31, to: text) }
  /// Soon due, silent.
  func warning(_ text: String) -> String { apply(33, to: text) }
  /// Reached, open.
  func good(_ text: String) -> String { apply(32, to: text) }

  /// A text in the colour of what it means.
  func toned(_ text: String, _ tone: Tone?) -> String {
    switch tone {
    case .alarm: alarm(text)
    case .warning: warning(text)
    case .good: good(text)
    case .faint: faint(text)
    case nil: text
    }
  }

  /// Select Graphic Rendition (ECMA-48 8.3.117): the code before the text, a reset after it.
  private func apply(_ code: Int, to text: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
