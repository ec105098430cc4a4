import Crypto
package import RugeCore

/// The key that a page carries: it is made from a question's secret and fits this question and this respondent alone.
///
/// A seal shows that an answer was made with the page and has not been changed since. It does not show who made it:
/// whoever has the page can answer.
package struct AskKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// The key of a question.
  ///
  /// - Parameters:
  ///   - secret: What the vault keeps of the question.
  ///   - ask: The question.
  ///   - enrolment: The number of the enrolment that it is about.
  ///   - respondent: The number of whoever is asked.
  package init(_ secret: AskSecret, ask: AskID, enrolment: Int64, respondent: Int64?) {
    let purpose = "ruge-ask 1 \(ask) \(enrolment) \(respondent.map(String.init) ?? "-")"
    bytes = Self.authenticate(Array(purpose.utf8), with: Hexadecimal.bytes(secret.text) ?? [])
  }

  /// The key as a page has it: 64 hexadecimal digits.
  package var text: String { Hexadecimal.text(bytes) }

  /// The seal of a content.
  package func seal(_ content: [UInt8]) -> String { Hexadecimal.text(Self.authenticate(content, with: bytes)) }

  /// Whether a seal is the one of this key and that content; the comparison takes as long for any seal.
  package func fits(_ seal: String, _ content: [UInt8]) -> Bool {
    guard let code = Hexadecimal.bytes(seal) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: content, using: SymmetricKey(data: bytes))
  }

  /// What a mail carries instead of the key, since people read it: `7F3A-91BC-22D0-45EE`.
  package var code: AnswerCode { AnswerCode(Self.authenticate(Array("ruge-mail 1".utf8), with: bytes)) }

  private static func authenticate(_ content: [UInt8], with key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: key)))
  }
}
