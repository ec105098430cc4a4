/// Reads e-mail addresses.
package enum EmailReader {
  /// An address: one `@` with something on either side, and no spaces or control characters.
  package static func read(_ text: String) throws(InputProblem) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    // Letters beyond ASCII need mail servers that nearly nobody has (RFC 6531).
    let isClean = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value < 0x7F && !"<>,;\"".unicodeScalars.contains($0)
    }
    guard parts.count == 2, isClean, !parts[0].isEmpty, parts[1].count >= 3, parts[1].contains(".") else {
      throw .emailNotUnderstood(text)
    }
    return text
  }

  /// The form in which addresses are compared: no two people have the same.
  package static func key(_ address: String) -> String { address.lowercased() }
}
