import Foundation
import RugePluginKit

/// A figure of one enrolment: where it began, where it is, where it should come to.
struct FigureLine {
  /// The line drawn for it, its lengths in per cent.
  struct Bar {
    let latest: Int
    let baseline: Int?
    let target: Int
  }

  let title: String
  let baseline: String
  let latest: String
  let target: String
  let isUnknown: Bool
  /// Whether no number at all is known, so that one word says it.
  let isAllUnknown: Bool
  /// The same as a sentence, for those who do not see the line.
  let sentence: String
  let bar: Bar?

  init(_ figure: EnrolmentRecord.Figure, title: String, _ phrases: Phrases) {
    self.title = title
    baseline = Self.text(figure.baseline, phrases)
    latest = Self.text(figure.latest, phrases)
    target = figure.target.status == .notApplicable ? phrases[.noTarget] : Self.text(figure.target, phrases)
    isUnknown = figure.latest.amount == nil
    isAllUnknown = isUnknown && figure.baseline.amount == nil && figure.target.amount == nil
    let values = ["from": baseline, "to": latest, "target": target]
    sentence = "\(phrases.say(.fromTo, values)), \(phrases.say(.ofTarget, values))"
    bar = Bar(figure)
  }

  /// The line of an enrolment of which there is no such figure.
  init(without title: String, _ phrases: Phrases) {
    self.title = title
    baseline = phrases[.notApplicable]
    (latest, target, sentence) = (baseline, baseline, baseline)
    (isUnknown, isAllUnknown, bar) = (true, true, nil)
  }

  private static func text(_ reading: EnrolmentRecord.Reading, _ phrases: Phrases) -> String {
    switch reading.status {
    case .known: reading.amount.map(phrases.rounded) ?? phrases[.unknown]
    case .unknown: phrases[.unknown]
    case .notApplicable: phrases[.notApplicable]
    }
  }
}

extension FigureLine.Bar {
  /// A line that ends at the target, or at the latest figure where that is beyond it; `nil` where either is unknown or
  /// there is nothing to draw.
  init?(_ figure: EnrolmentRecord.Figure) {
    guard let latest = figure.latest.amount, let target = figure.target.amount, latest >= 0, target > 0 else {
      return nil
    }
    let end = max(latest, target)
    func percent(_ value: Decimal) -> Int { Int(NSDecimalNumber(decimal: value / end * 100).doubleValue.rounded()) }
    self.latest = percent(latest)
    self.target = percent(target)
    self.baseline = figure.baseline.amount.flatMap { $0 >= 0 && $0 <= end ? percent($0) : nil }
  }
}
