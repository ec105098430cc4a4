import RugeCore
import RugeImport

/// Reads names and addresses as people type them.
enum PersonalName {
  /// A name in normalisation form C, without surrounding or repeated spaces.
  static func read(_ text: String) throws -> String {
    let name = try NameReader().read(text.normalised)
    // What reads as an id, or as nothing at all, could never be found by its name again.
    guard Subject(name) == nil, name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw UsageProblem.notAName(name)
    }
    return name
  }

  /// An e-mail address: one `@` with something on either side, and no spaces or control characters.
  static func readEmail(_ text: String) throws -> String {
    let address = text.normalised
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    // Letters beyond ASCII need mail servers that nearly nobody has (RFC 6531).
    let isClean = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value < 0x7F && !"<>,;\"".unicodeScalars.contains($0)
    }
    guard parts.count == 2, isClean, !parts[0].isEmpty, parts[1].count >= 3, parts[1].contains(".") else {
      throw UsageProblem.badEmail(text)
    }
    return address
  }
}
