import RugeCore
import RugeImport

/// Reads names and addresses as people type them.
enum PersonalName {
  /// A name in normalisation form C, without surrounding or repeated spaces.
  static func read(_ text: String) throws -> String {
    try NameReader().read(text.normalised)
  }

  /// An e-mail address: one `@` with something on either side, and no spaces or control characters.
  static func readEmail(_ text: String) throws -> String {
    let address = text.normalised
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isClean = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !"<>,;\"".unicodeScalars.contains($0)
    }
    guard parts.count == 2, isClean, !parts[0].isEmpty, parts[1].count >= 3, parts[1].contains(".") else {
      throw UsageProblem.badEmail(text)
    }
    return address
  }
}
