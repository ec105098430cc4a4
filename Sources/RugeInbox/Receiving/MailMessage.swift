import RugeCore

/// A mail as a file: what its parts say, attachments included.
///
/// As much of MIME (RFC 2045 to 2047) is read as answers need: nested parts, the two encodings of bodies, and the
/// character sets that mail programs use here.
enum MailMessage {
  /// Parts within parts beyond this are not looked at.
  private static let deepest = 5
  /// Mails with more parts than this are no answers.
  private static let mostParts = 50

  /// The day that a mail was sent on, where its heading says so.
  static func sent(_ bytes: [UInt8]) -> Day? { MailPart(bytes).sent }

  /// The texts of all parts, those of plain text first.
  static func texts(of bytes: [UInt8]) -> [String] {
    var parts: [MailPart] = []
    collect(MailPart(bytes), depth: 0, into: &parts)
    let plain = parts.filter { !$0.isHTML }.map(\.text)
    // The same words stand in the part for those who read without HTML.
    return plain.isEmpty ? parts.map { PlainHTML.text(of: $0.text) } : plain
  }

  private static func collect(_ part: MailPart, depth: Int, into parts: inout [MailPart]) {
    guard depth <= deepest, parts.count < mostParts else { return }
    guard let boundary = part.boundary else {
      if part.mayHoldText { parts.append(part) }
      return
    }
    for inner in part.parts(between: boundary) { collect(MailPart(inner), depth: depth + 1, into: &parts) }
  }
}
