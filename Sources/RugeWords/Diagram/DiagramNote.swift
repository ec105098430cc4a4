/// A name with a few short lines about it.
package struct DiagramNote: Hashable, Sendable {
  package let title: String
  package let details: [String]

  package init(_ title: String, _ details: [String] = []) {
    self.title = title
    self.details = details
  }
}
