/// An answer to a question of a form.
///
/// Free text is kept in the vault, so that it can be erased; the answer itself then only says that there is one.
package enum Answer: Hashable, Sendable {
  case yesOrNo(Bool)
  case number(Quantity)
  case date(Day)
  case choice(String)
  /// The words are the fact's text of the purpose ``TextPurpose/answer``.
  case text
}
