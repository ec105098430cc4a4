/// What keys and values a mapping may have.
package struct MappingShape: Sendable {
  /// A key with its value.
  package struct Property: Sendable {
    package let name: String
    package let shape: Shape
    package let isRequired: Bool

    package init(_ name: String, _ shape: Shape, isRequired: Bool = false) {
      self.name = name
      self.shape = shape
      self.isRequired = isRequired
    }
  }

  /// The keys of the language, in the order they are usually written.
  package let properties: [Property]
  /// How the names of the author's own are written, where there may be any.
  package let names: NameRule
  /// The values of those names; `nil` where only the keys of the language may stand.
  package let others: Shape?
  /// Whether there must be exactly one key.
  package let hasOneKey: Bool
  /// Whether there must be any key at all.
  package let isNeverEmpty: Bool
  /// Keys of which at least one must be there; empty where none need be.
  package let alternatives: [String]

  package init(
    _ properties: [Property] = [], names: NameRule = .any, others: Shape? = nil, hasOneKey: Bool = false,
    isNeverEmpty: Bool = false, alternatives: [String] = []
  ) {
    self.properties = properties
    self.names = names
    self.others = others
    self.hasOneKey = hasOneKey
    self.isNeverEmpty = isNeverEmpty
    self.alternatives = alternatives
  }
}
