/// Things that belong together, under one name.
package struct DiagramGroup: Hashable, Sendable {
  package let title: String
  package let notes: [DiagramNote]

  package init(_ title: String, _ notes: [DiagramNote]) {
    self.title = title
    self.notes = notes
  }
}
