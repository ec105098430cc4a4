package import RugeCore

/// A report that a plugin can produce.
package struct ReportOffer: Hashable, Sendable {
  package let id: String
  package let title: LocalisedText
  /// The words of the formats that it comes in, the usual one first: `html`, `markdown`.
  package let formats: [String]

  package init(id: String, title: LocalisedText, formats: [String]) {
    self.id = id
    self.title = title
    self.formats = formats
  }
}
