/// An item of a list: a name and whole sentences about it.
package struct PageItem: Hashable, Sendable {
  /// The id of what it is about.
  package let id: String
  package let name: String
  package let sentences: [String]

  /// Sentences that are `nil` are left out.
  package init(_ id: String, _ name: String, _ sentences: [String?]) {
    self.id = id
    self.name = name
    self.sentences = sentences.compactMap { $0 }
  }

  /// The sentences in one piece.
  package var text: String { sentences.joined(separator: " ") }
}
