package import RugeCore

extension Journal {
  /// Records a version of a programme's definition: the bytes of its file, for ever.
  ///
  /// - Returns: The fact; its sequence is the version.
  @discardableResult
  package func applyDefinition(
    _ programme: ElementID, bytes: [UInt8], fileName: String, on day: Day
  ) throws -> Fact {
    let hash = Hexadecimal.text(Digest.of(bytes))
    let fileName = fileName.normalised
    let fact = try append(
      Draft(.new(.programme), on: day, .definitionApplied(programme: programme)), batchStart: 0,
      definition: (hash, fileName))
    try connection.run(
      "INSERT INTO definition (version, programme, hash, file_name, bytes) VALUES ($1, $2, $3, $4, $5)",
      [
        .integer(fact.sequence), .text(programme.rawValue.normalised), .text(hash), .text(fileName), .bytes(bytes),
      ])
    return fact
  }
}
