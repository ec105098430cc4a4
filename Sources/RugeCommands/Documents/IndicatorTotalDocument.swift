import Foundation
import RugeCore
import RugeWords

/// An indicator over a whole programme: `ruge indicator list --json` without an enrolment.
struct IndicatorTotalDocument: Encodable {
  let programme: String
  let id: String
  let title: String
  let unit: String?
  /// Left out where somebody's figure is not known.
  let value: Decimal?
  let unknown: Bool
  /// What the figures come to that are known.
  let known: Decimal?
  let knownCount: Int
  let unknownCount: Int
  let counted: Bool
  /// How many sessions nobody counted the heads of, where that leaves the figure open.
  let uncounted: Int?
  let total: IndicatorTotal

  private enum CodingKeys: CodingKey {
    case programme, id, title, unit, value, unknown, known, knownCount, unknownCount, counted, uncounted
  }

  init(_ total: IndicatorTotal, _ names: ProgrammeWords) {
    self.total = total
    programme = names.programme.id.rawValue
    id = total.indicator.id.rawValue
    title = names.indicator(total.indicator.id)
    unit = total.indicator.unit?[names.words.language]
    value = total.value.value?.decimal
    unknown = total.value.value == nil
    known = total.known?.decimal
    knownCount = total.knownCount
    unknownCount = total.unknownCount
    counted = total.indicator.count != nil
    uncounted = total.uncounted > 0 ? total.uncounted : nil
  }
}
