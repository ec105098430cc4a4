import Foundation
import RugePluginKit

/// What a figure adds up to over all enrolments.
struct IndicatorRow {
  let title: String
  let unit: String?
  let baseline: String
  let latest: String
  let target: String
  let change: String

  init(_ total: IndicatorTotal, _ phrases: Phrases) {
    let title = PlainText.line(total.title)
    self.title = title
    // “Municipalities, counted in municipalities” says the same twice.
    unit = total.unit.map(PlainText.line).flatMap { $0.lowercased() == title.lowercased() ? nil : $0 }
    let isWithoutBaseline = total.hasBaseline == false && total.baseline.known == 0
    baseline = isWithoutBaseline ? phrases[.noBaseline] : Self.text(total.baseline, phrases)
    let uncounted = total.uncounted.map { phrases.say(.uncounted, count: $0) }
    latest = [Self.text(total.latest, logged: total.logged, phrases), uncounted].compactMap(\.self)
      .joined(separator: ", ")
    target = total.target.count == 0 ? phrases[.noTarget] : Self.text(total.target, phrases)
    change = isWithoutBaseline ? phrases[.noBaseline] : Self.change(total.change, phrases)
  }

  /// The total, with how many known figures it runs over, and how much of it no enrolment has.
  static func text(_ sum: FigureSum, logged: String? = nil, _ phrases: Phrases) -> String {
    let count = phrases.number(sum.count)
    guard let value = sum.value else {
      return sum.count == 0 ? phrases[.notApplicable] : phrases.say(.unknownOfCount, ["count": count])
    }
    let total = phrases.rounded(value)
    let known = phrases.say(.totalOfKnown, ["total": total, "known": phrases.number(sum.known), "count": count])
    guard let part = logged.flatMap(EnrolmentRecord.Reading.decimal) else { return known }
    return phrases.say(.loggedPart, ["total": sum.count == 0 ? total : known, "count": phrases.rounded(part)])
  }

  /// The change of those that have both figures: a difference between two totals over others would mislead.
  static func change(_ sum: FigureSum, _ phrases: Phrases) -> String {
    let count = phrases.number(sum.count)
    guard let value = sum.value else {
      return sum.count == 0 ? phrases[.notApplicable] : phrases.say(.changeUnknown, ["count": count])
    }
    let sign = value > 0 ? "+" : ""
    return phrases.say(
      .changeOver, ["change": sign + phrases.rounded(value), "known": phrases.number(sum.known), "count": count])
  }
}
