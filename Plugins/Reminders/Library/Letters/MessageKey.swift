/// The keys of messages: the same reminders to the same person always make the same key.
enum MessageKey {
  /// The person's reference and a digest of what the message covers, in whatever order it came.
  ///
  /// The digest is FNV-1a with 64 bits: it only has to tell one person's messages apart, and nobody gains by making two
  /// of them meet.
  static func make(person: String, reminders: [String]) -> String {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in ([person] + reminders.sorted()).joined(separator: "\n").utf8 {
      digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let name = person.unicodeScalars.prefix(40).map { isSafe($0) ? String($0) : "-" }.joined()
    let digits = String(digest, radix: 16)
    return "\(name)-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }

  /// Whether a key is fit to name a file: letters, digits and hyphens.
  static func isUsable(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.count <= 200 && key.unicodeScalars.allSatisfy(isSafe)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }
}
