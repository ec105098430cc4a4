/// A name that an import compares new ones with, and where it is from.
package struct KnownName: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    /// An earlier line of the same file.
    case line(Int)
    /// An organisation in the workspace.
    case existing(Subject)
  }

  package let name: String
  package let source: Source

  package init(_ name: String, _ source: Source) {
    self.name = name
    self.source = source
  }
}
