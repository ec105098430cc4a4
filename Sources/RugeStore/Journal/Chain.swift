import RugeCore

/// Hashes facts, each with the one before it.
struct Chain {
  private var writer = ByteWriter(capacity: 512)

  /// The form of what is hashed.
  private static let form: Int64 = 1

  /// The hash of a fact after another.
  mutating func hash(after previous: [UInt8], _ row: FactRow, _ recording: Recording, digest: [UInt8]?) -> [UInt8] {
    writer.removeAll()
    writer.put(Self.form)
    writer.put(previous)
    writer.put(row.sequence)
    writer.put(row.batch)
    writer.put(recording.at)
    writer.put(recording.author)
    writer.put(recording.origin)
    writer.put(row.kind)
    writer.put(row.subject)
    writer.put(row.day)
    writer.put(row.type)
    writer.put(row.version)
    writer.put(row.element)
    writer.put(row.part)
    writer.put(row.choice)
    writer.put(row.amount)
    writer.put(row.minutes)
    writer.put(row.otherDay)
    writer.put(row.refers)
    writer.put(row.definition)
    writer.put(digest)
    return Digest.of(writer.bytes)
  }
}
