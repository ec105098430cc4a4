/// The keys of one mapping so far, to find a second one of the same name.
///
/// Most mappings have a handful of keys, for which looking through the entries is quicker than hashing.
struct KeySet {
  private var many: [String: SourceRange] = [:]

  /// Adds a key to those of the entries before it, or returns where the same key already stands.
  mutating func insert(_ key: EntryKey, after entries: [Entry]) -> SourceRange? {
    guard entries.count > 16 else {
      for entry in entries where entry.key.text == key.text { return entry.key.range }
      return nil
    }
    if many.isEmpty {
      for entry in entries { many[entry.key.text] = entry.key.range }
    }
    if let first = many[key.text] { return first }
    many[key.text] = key.range
    return nil
  }
}
