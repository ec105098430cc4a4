/// The keys of one mapping so far, to find a second one of the same name.
///
/// Most mappings have a handful of keys, for which looking through a list is quicker than hashing.
struct KeySet {
  private var few: [EntryKey] = []
  private var many: [String: SourceRange] = [:]

  /// Adds a key, or returns where the same key already stands.
  mutating func insert(_ key: EntryKey) -> SourceRange? {
    if many.isEmpty {
      if let first = few.first(where: { $0.text == key.text }) { return first.range }
      few.append(key)
      if few.count > 16 {
        for key in few { many[key.text] = key.range }
      }
      return nil
    }
    if let first = many[key.text] { return first }
    many[key.text] = key.range
    return nil
  }
}
