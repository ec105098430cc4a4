/// An answer to a question of a form, a session or a record.
///
/// Free text is kept in the vault, so that it can be erased; the answer itself then only says that there is one.
package enum Answer: Hashable, Sendable {
  case yesOrNo(Bool)
  case number(Quantity)
  case date(Day)
  case choice(String)
  /// Several of a list, in the list's order.
  case choices([String])
  /// An organisation, by number.
  case organisation(Int64)
  /// The answer stands at another question of the same form.
  case see(ElementID)
  /// The words are the fact's text of the purpose ``TextPurpose/answer``.
  case text
}

extension Answer {
  /// The same answer, in which one option takes the place of another.
  func choosing(_ option: String, insteadOf former: String) -> Answer {
    switch self {
    case .choice(former): return .choice(option)
    case .choices(let options):
      var seen: Set<String> = []
      return .choices(options.map { $0 == former ? option : $0 }.filter { seen.insert($0).inserted })
    default: return self
    }
  }
}
