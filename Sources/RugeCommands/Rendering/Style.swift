import Rainbow

/// Colours with a meaning, or none.
package struct Style: Sendable {
  private let usesColour: Bool

  package init(usesColour: Bool) {
    self.usesColour = usesColour
  }

  package func heading(_ text: String) -> String { apply(text) { $0.applyingStyle(.bold) } }
  package func faint(_ text: String) -> String { apply(text) { $0.applyingStyle(.dim) } }
  /// Overdue, refused.
  package func alarm(_ text: String) -> String { apply(text) { $0.applyingColor(.red) } }
  /// Soon due, silent.
  package func warning(_ text: String) -> String { apply(text) { $0.applyingColor(.yellow) } }
  /// Reached, open.
  package func good(_ text: String) -> String { apply(text) { $0.applyingColor(.green) } }

  private func apply(_ text: String, _ change: (String) -> String) -> String {
    usesColour ? change(text) : text
  }
}
