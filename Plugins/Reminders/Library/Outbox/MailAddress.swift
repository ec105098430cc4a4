/// A mail address of plain ASCII, fit to stand in a header.
struct MailAddress {
  let local: String
  let domain: String

  /// Reads an address; `nil` for anything that mail programs would not all take for one.
  init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254,
      parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(Self.isPlain) })
    else { return nil }
    local = String(parts[0])
    domain = String(parts[1])
  }

  /// The address with a person's name before it.
  func headerValue(name: String) -> String {
    "\(MailHeader.phrase(name)) <\(local)@\(domain)>"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7E).contains(scalar.value) && !"<>()[],;:\\\"".unicodeScalars.contains(scalar)
  }
}
