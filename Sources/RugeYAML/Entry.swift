/// A key of a mapping with its value.
package struct Entry: Sendable {
  package let key: EntryKey
  package let value: Node
}
