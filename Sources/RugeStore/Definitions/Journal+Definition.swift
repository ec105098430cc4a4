package import RugeCore

extension Journal {
  /// Records a version of a programme's definition: the bytes of its file, for ever.
  ///
  /// - Parameters:
  ///   - programme: The programme's id.
  ///   - bytes: What the file holds.
  ///   - fileName: What the file is called.
  ///   - day: From when on it is in use.
  ///   - texts: What else is kept of the change, such as what shows it.
  /// - Returns: The fact; its sequence is the version.
  /// - Throws: `StoreProblem`.
  @discardableResult
  package func applyDefinition(
    _ programme: ElementID, bytes: [UInt8], fileName: String, on day: Day, texts: [TextPurpose: String] = [:]
  ) throws -> Fact {
    let hash = Hexadecimal.text(Digest.of(bytes))
    let fileName = fileName.normalised
    let fact = try append(
      Draft(.new(.programme), on: day, .definitionApplied(programme: programme), texts: texts), batchStart: 0,
      definition: (hash, fileName))
    try connection.run(
      "INSERT INTO definition (version, programme, hash, file_name, bytes) VALUES ($1, $2, $3, $4, $5)",
      [
        .integer(fact.sequence), .text(programme.rawValue.normalised), .text(hash), .text(fileName), .bytes(bytes),
      ])
    return fact
  }
}
