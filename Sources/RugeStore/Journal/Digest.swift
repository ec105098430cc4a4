import Crypto

/// The digests that bind facts to each other and to their texts: SHA-256 throughout.
///
/// A fact is bound to its texts by a digest over one leaf a text; a leaf is salted, so that nobody can guess a text by
/// trying. When a text is erased its leaf is kept in its place: the fact stays provable, the text stays gone.
enum Digest {
  /// The hash before the first fact.
  static let beginning = [UInt8](repeating: 0, count: 32)

  static func of(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { of($0) }
  }

  private static func of(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return hasher.finalize().withUnsafeBytes { Array($0) }
  }

  /// The leaf of one text.
  static func leaf(purpose: String, salt: [UInt8], text: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(salt)
    writer.put(purpose)
    writer.put(text)
    return of(writer.bytes)
  }

  /// The leaf of a definition: what its file contained, and its name.
  static func leaf(definition hash: String, fileName: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(hash)
    writer.put(fileName)
    return of(writer.bytes)
  }

  /// What stands for an author in the chain.
  static func author(login: String, salt: [UInt8]) -> [UInt8] {
    leaf(purpose: "author", salt: salt, text: login)
  }

  /// The digest of a fact's leaves, each under its purpose, in the order of the purposes; `nil` where there is none.
  static func of(leaves: [(purpose: String, leaf: [UInt8])]) -> [UInt8]? {
    guard !leaves.isEmpty else { return nil }
    var writer = ByteWriter()
    for entry in leaves {
      writer.put(entry.purpose)
      writer.put(entry.leaf)
    }
    return of(writer.bytes)
  }

  /// The purpose under which a definition stands among the leaves of its fact.
  static let definitionPurpose = "definition"
}
