/// The vault in the order of the facts, read as far as somebody asks.
final class TextReader {
  /// One text, or what is left of it: its leaf.
  struct Entry {
    let fact: Int64
    let purpose: String
    let salt: [UInt8]?
    let text: String?
    let leaf: [UInt8]?
  }

  private let statement: any SQLStatement
  private var next: Entry?

  init(_ connection: any SQLConnection) throws {
    statement = try connection.statement("SELECT fact, purpose, salt, text, digest FROM vault ORDER BY fact, purpose")
    try statement.start([])
    try advance()
  }

  /// The texts of a fact whose sequence is higher than that of any asked for before.
  ///
  /// The numbers of facts that were passed over go to `orphan`.
  func texts(of fact: Int64, orphan: (Int64) -> Void = { _ in }) throws -> [Entry] {
    var entries: [Entry] = []
    while let entry = next, entry.fact <= fact {
      if entry.fact == fact { entries.append(entry) } else { orphan(entry.fact) }
      try advance()
    }
    return entries
  }

  func finish() {
    statement.finish()
  }

  private func advance() throws {
    guard try statement.next() else {
      next = nil
      return
    }
    next = Entry(
      fact: statement.integer(0) ?? 0, purpose: statement.text(1) ?? "", salt: statement.bytes(2),
      text: statement.text(3), leaf: statement.bytes(4))
  }
}
