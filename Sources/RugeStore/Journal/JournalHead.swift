/// Where a journal ends: two stores with the same head have the same facts.
package struct JournalHead: Hashable, Sendable {
  /// The last fact; 0 in an empty journal.
  package let sequence: Int64
  /// The last fact's hash in hexadecimal digits.
  package var hash: String { Hexadecimal.text(bytes) }

  let bytes: [UInt8]
}

extension Store {
  /// Where the journal ends.
  package func head() throws -> JournalHead {
    try connection.head()
  }
}

extension SQLConnection {
  func head() throws -> JournalHead {
    let row = try first("SELECT sequence, hash FROM journal_head WHERE id = 1") {
      JournalHead(sequence: $0.integer(0) ?? 0, bytes: $0.bytes(1) ?? [])
    }
    return row ?? JournalHead(sequence: 0, bytes: Digest.beginning)
  }
}
