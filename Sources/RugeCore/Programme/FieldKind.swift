/// What kind of answer a question takes.
package enum FieldKind: Hashable, Sendable {
  case text
  case longText
  /// A number, with its unit where one is named (`number jobs`).
  case number(unit: String?)
  /// An amount of money in a currency.
  case money(currency: String)
  case date
  /// The date of something that has happened: one that is not ahead (`date up to today`).
  case pastDate
  case yesOrNo
  /// A whole number from one bound to the other (`1 to 5`).
  case scale(ClosedRange<Int>)
  case link
  case file
  /// One of a list.
  case choice([String])
  /// Several of a list.
  case several([String])
  /// A body that is known here.
  case organisation
  /// The figures of an indicator, one for each of its categories.
  case indicator(ElementID)

  /// What a number counts, as the definition says it: `jobs`, `DKK`.
  package var unit: String? {
    switch self {
    case .number(let unit): unit
    case .money(let currency): currency
    default: nil
    }
  }

  /// What may be chosen from; empty where the answer is no choice.
  package var options: [String] {
    switch self {
    case .choice(let options), .several(let options): options
    default: []
    }
  }

  /// The numbers of the UN's Sustainable Development Goals, which the language knows as `sdg`.
  package static let developmentGoals = (1...17).map(String.init)
}
