import Rainbow

/// Colours with a meaning, or none.
struct Style: Sendable {
  private let usesColour: Bool

  init(usesColour: Bool) {
    self.usesColour = usesColour
  }

  func heading(_ text: String) -> String { apply(text) { $0.applyingStyle(.bold) } }
  func faint(_ text: String) -> String { apply(text) { $0.applyingStyle(.dim) } }
  /// Overdue, refused.
  func alarm(_ text: String) -> String { apply(text) { $0.applyingColor(.red) } }
  /// Soon due, silent.
  func warning(_ text: String) -> String { apply(text) { $0.applyingColor(.yellow) } }
  /// Reached, open.
  func good(_ text: String) -> String { apply(text) { $0.applyingColor(.green) } }

  private func apply(_ text: String, _ change: (String) -> String) -> String {
    usesColour ? change(text) : text
  }
}
