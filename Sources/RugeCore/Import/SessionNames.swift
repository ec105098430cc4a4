/// What a row of a list of sessions calls others, as far as it could be read.
package struct SessionNames: Hashable, Sendable {
  package let organisation: String?
  package let kind: String?
  package let adviser: String?
  package let cohosts: [String]
  package let confirmers: [String]

  package init(
    organisation: String? = nil, kind: String? = nil, adviser: String? = nil, cohosts: [String] = [],
    confirmers: [String] = []
  ) {
    self.organisation = organisation
    self.kind = kind
    self.adviser = adviser
    self.cohosts = cohosts
    self.confirmers = confirmers
  }
}
