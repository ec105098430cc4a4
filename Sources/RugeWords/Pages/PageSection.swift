/// A part of a page under a heading of its own.
package struct PageSection: Hashable, Sendable {
  /// A name that stays the same in every language.
  package let key: String
  package let title: String
  package let blocks: [PageBlock]

  package init(_ key: String, _ title: String, _ blocks: [PageBlock]) {
    self.key = key
    self.title = title
    self.blocks = blocks
  }
}
