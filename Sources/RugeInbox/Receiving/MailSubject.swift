import Foundation
import RugeCore

/// What the beginning of a mail's subject says of what stands in the mail.
enum MailSubject {
  /// An answer: what it quotes is what it answers.
  case reply
  /// It passes on what somebody else wrote.
  case forward
  /// Neither is said.
  case plain

  private static let replies: Set<String> = ["re", "sv", "svar", "aw", "antw"]
  private static let forwards: Set<String> = ["fwd", "fw", "vs", "vb", "videresendt", "vidarebefordrat", "wg"]

  init(_ text: String) {
    let word = Self.decoded(text).drop(while: \.isWhitespace).prefix { $0 != ":" && !$0.isWhitespace }.lowercased()
    self = Self.replies.contains(word) ? .reply : Self.forwards.contains(word) ? .forward : .plain
  }

  /// The first words of a subject, which stand encoded where it has letters beyond ASCII (RFC 2047).
  private static func decoded(_ text: String) -> String {
    let pieces = text.drop(while: \.isWhitespace).split(separator: "?", maxSplits: 4, omittingEmptySubsequences: false)
    guard pieces.count == 5, pieces[0] == "=" else { return text }
    let letters = Array(pieces[3].utf8)
    let bytes =
      pieces[2].lowercased() == "b"
      ? Data(base64Encoded: Data(letters)).map(Array.init) ?? [] : QuotedPrintable.bytes(of: letters[...])
    // Its first word is plain letters whatever the character set is.
    return String(decoding: bytes, as: UTF8.self).replacing("_", with: " ")
  }
}
