/// A piece of a page.
package enum PageBlock: Hashable, Sendable {
  /// A heading below that of the section.
  case heading(String)
  case paragraph(String)
  /// Items, with dots or with numbers in front.
  case list([PageItem], isNumbered: Bool)
  case table(PageTable)
}
