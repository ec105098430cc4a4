import RugeCore

/// The letters of a name, of which æ, ø and å are letters of their own, and `aa` is an å.
///
/// Case, accents, spacing and signs make no difference.
struct NameLetters: Hashable {
  private let text: String

  init(_ name: String) {
    let letters = CollationKey.letters(of: name.normalised)
    text = letters.split(separator: " ").joined(separator: " ")
  }

  /// Whether the letters of another name are a part of these.
  func contains(_ other: NameLetters) -> Bool { text.contains(other.text) }
}
