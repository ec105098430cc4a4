/// A mail as a file: what its parts say, attachments included.
///
/// As much of MIME (RFC 2045 to 2047) is read as answers need: nested parts, the two encodings of bodies, and the
/// character sets that mail programs use here.
enum MailMessage {
  /// Parts within parts beyond this are not looked at.
  private static let deepest = 5
  /// Mails with more parts than this are no answers.
  private static let mostParts = 50

  /// What a part of a mail says, and the head of the mail that it is of.
  struct Text {
    let text: String
    let head: MailHead
  }

  /// The texts of all parts, those of plain text first.
  static func texts(of bytes: [UInt8]) -> [Text] {
    var parts: [(part: MailPart, head: MailHead)] = []
    let mail = MailPart(bytes)
    collect(mail, of: mail.head, depth: 0, into: &parts)
    let plain = parts.filter { !$0.part.isHTML }.map { Text(text: $0.part.text, head: $0.head) }
    // The same words stand in the part for those who read without HTML.
    return plain.isEmpty ? parts.map { Text(text: PlainHTML.text(of: $0.part.text), head: $0.head) } : plain
  }

  private static func collect(
    _ part: MailPart, of head: MailHead, depth: Int, into parts: inout [(part: MailPart, head: MailHead)]
  ) {
    guard depth <= deepest, parts.count < mostParts else { return }
    if let mail = part.attachedMail {
      var inner = mail.head
      inner.isPassedOn = true
      return collect(mail, of: inner, depth: depth + 1, into: &parts)
    }
    guard let boundary = part.boundary else {
      if part.mayHoldText { parts.append((part, head)) }
      return
    }
    for inner in part.parts(between: boundary) { collect(MailPart(inner), of: head, depth: depth + 1, into: &parts) }
  }
}
