import Crypto

/// What ruge alone knows of a question that was put to somebody; it stays in the vault.
package struct AskSecret: Hashable, Sendable {
  /// 32 bytes in lower-case hexadecimal.
  package let text: String

  /// The secret that the vault has; `nil` for anything else.
  package init?(text: String) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == 32 else { return nil }
    self.text = text
  }

  /// A new one, from the system's random numbers.
  package static func random() -> AskSecret {
    let text = SymmetricKey(size: .bits256).withUnsafeBytes { Hexadecimal.text($0) }
    return AskSecret(unchecked: text)
  }

  private init(unchecked text: String) {
    self.text = text
  }
}
