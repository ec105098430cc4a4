/// That a text which is kept looks as if it had a national number in it.
///
/// The number itself is not in here: whoever warns of it does not repeat it.
package struct Suspicion: Hashable, Sendable {
  package let kind: NationalNumber.Kind
  package let purpose: TextPurpose

  package init(_ kind: NationalNumber.Kind, in purpose: TextPurpose) {
    self.kind = kind
    self.purpose = purpose
  }

  /// Names of files, keys and headings are nobody's words, and a telephone number may begin like a day.
  private static let unsuspected: Set<TextPurpose> = [
    .evidence, .evidence.fileName, .answer.fileName, .secret, .heading, .phone,
  ]

  /// What is suspicious in a text.
  package static func found(in text: String, _ purpose: TextPurpose) -> [Suspicion] {
    guard !unsuspected.contains(purpose) else { return [] }
    return NationalNumber.found(in: text).map { Suspicion($0.kind, in: purpose) }
  }
}
