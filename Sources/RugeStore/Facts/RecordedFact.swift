package import RugeCore

/// A fact with what it said in words and who recorded it.
package struct RecordedFact: Hashable, Sendable {
  package let fact: Fact
  /// Erased texts are not among them.
  package let texts: [TextPurpose: String]
  /// The login; empty where it was erased.
  package let author: String

  package init(fact: Fact, texts: [TextPurpose: String], author: String) {
    self.fact = fact
    self.texts = texts
    self.author = author
  }
}
