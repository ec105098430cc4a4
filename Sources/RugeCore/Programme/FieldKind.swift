/// What kind of answer a question takes.
package enum FieldKind: Hashable, Sendable {
  case text
  case longText
  /// A number, with its unit where one is named (`number jobs`).
  case number(unit: String?)
  case date
  case yesOrNo
  /// A whole number from one bound to the other (`1 to 5`).
  case scale(ClosedRange<Int>)
  case link
  case file
  /// One of a list.
  case choice([String])
}
