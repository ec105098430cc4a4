/// A file that is kept with the evidence, by the name it has there: the digest of its bytes, and its ending.
package struct KeptFile: Hashable, Sendable {
  /// The ending without its full stop: `pdf`; `nil` where it has none.
  package let ending: String?

  /// Reads the text of a fact; `nil` for one that names no kept file, such as an address.
  package init?(_ text: String) {
    let digest = text.prefix { $0 != "." }
    let isDigest =
      digest.utf8.count == 64 && digest.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard isDigest else { return nil }
    ending = digest.endIndex == text.endIndex ? nil : String(text[digest.endIndex...].dropFirst())
  }
}
