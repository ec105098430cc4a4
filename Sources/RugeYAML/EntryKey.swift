/// The key of an entry, in Unicode normalisation form C, with where it stands.
package struct EntryKey: Sendable {
  package let text: String
  package let range: SourceRange
}
