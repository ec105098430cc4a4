/// A page of text before it is written for a terminal, as Markdown or as data.
package struct Page: Hashable, Sendable {
  package let title: String
  /// What stands before the first section, a paragraph each.
  package let opening: [String]
  package let sections: [PageSection]

  package init(title: String, opening: [String], sections: [PageSection]) {
    self.title = title
    self.opening = opening
    self.sections = sections
  }
}
