/// What names mean, each looked up once.
///
/// A name that means nobody is remembered, too: a list may be full of it, and it is looked for among all names.
struct LookedUp<Key: Hashable, Value> {
  private var known: [Key: Result<Value, any Error>] = [:]

  /// What a key means.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - find: Looks it up, where nobody has asked for it before.
  /// - Returns: What was found.
  /// - Throws: What `find` throws, and again whenever it is asked for.
  mutating func value(_ key: Key, _ find: () throws -> Value) throws -> Value {
    if let found = known[key] { return try found.get() }
    let found = Result { try find() }
    known[key] = found
    return try found.get()
  }

  /// Looks up again what named nobody: somebody came in who may be meant.
  mutating func forgetFailures() {
    known = known.filter { if case .success = $0.value { true } else { false } }
  }
}
