import RugePluginKit

/// What a figure adds up to over all enrolments.
struct IndicatorRow {
  let title: String
  let unit: String?
  let baseline: String
  let latest: String
  let target: String

  init(_ total: IndicatorTotal, _ phrases: Phrases) {
    let title = PlainText.line(total.title)
    self.title = title
    // “Municipalities, counted in municipalities” says the same twice.
    unit = total.unit.map(PlainText.line).flatMap { $0.lowercased() == title.lowercased() ? nil : $0 }
    baseline = Self.text(total.baseline, phrases)
    latest = Self.text(total.latest, phrases)
    target = total.target.count == 0 ? phrases[.noTarget] : Self.text(total.target, phrases)
  }

  /// The sum, with how many known figures it runs over.
  private static func text(_ sum: IndicatorTotal.Sum, _ phrases: Phrases) -> String {
    let count = phrases.number(sum.count)
    guard let total = sum.total else {
      return sum.count == 0 ? phrases[.notApplicable] : phrases.say(.unknownOfCount, ["count": count])
    }
    return phrases.say(
      .totalOfKnown, ["total": phrases.number(total), "known": phrases.number(sum.known), "count": count])
  }
}
