/// A key that a mapping may have, and how its value is written.
package struct Key<Value>: Sendable {
  package let name: String
  package let isRequired: Bool
  package let notation: Notation<Value>

  package init(_ name: String, _ notation: Notation<Value>, isRequired: Bool = false) {
    self.name = name
    self.isRequired = isRequired
    self.notation = notation
  }

  /// A key that must be there.
  package static func required(_ name: String, _ notation: Notation<Value>) -> Key {
    Key(name, notation, isRequired: true)
  }
}
