/// The keys of one object so far.
///
/// Most objects have a handful, for which looking through a list is quicker than hashing.
struct SeenKeys {
  private static let handful = 16

  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds a key; `false` where it is there already.
  mutating func insert(_ key: String) -> Bool {
    guard many.isEmpty else { return many.insert(key).inserted }
    guard !few.contains(key) else { return false }
    few.append(key)
    if few.count > Self.handful { many = Set(few) }
    return true
  }
}
