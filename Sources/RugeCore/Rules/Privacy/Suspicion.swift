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

  /// What is suspicious in a text; names of files, keys and headings are nobody's words.
  package static func found(in text: String, _ purpose: TextPurpose) -> [Suspicion] {
    guard purpose != .evidence, purpose != .secret, purpose != .heading else { return [] }
    return NationalNumber.found(in: text).map { Suspicion($0.kind, in: purpose) }
  }
}
