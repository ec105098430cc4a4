/// A text in a YAML file and how it was written.
package struct Scalar: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    case plain, quoted, block
  }

  package let text: String
  package let style: Style
}
