import Foundation
import RugePluginKit

/// What the first and the last figures of the report's period come to over the enrolments.
///
/// Where any has taken one, that of another which took none then is unknown.
struct PeriodTotal: Encodable {
  private(set) var first: FigureSum
  private(set) var last: FigureSum
  /// The change of those that have two figures in the period.
  private(set) var change: FigureSum
  /// How many have taken none, as long as nobody has taken any.
  private var waiting = 0

  init(_ aggregate: Aggregate) {
    first = FigureSum(aggregate)
    last = FigureSum(aggregate)
    change = FigureSum(aggregate)
  }

  private enum CodingKeys: CodingKey { case first, last, change }

  mutating func add(_ figure: EnrolmentRecord.Figure) {
    guard let first = figure.first else {
      if figure.latest.status != .notApplicable { waiting += 1 }
      if self.first.count > 0 { addWaiting() }
      return
    }
    self.first.add(first)
    last.add(figure.last ?? first)
    // A single figure tells of no change.
    let change = first.amount.flatMap { start in figure.last?.amount.map { $0 - start } }
    self.change.add(change, on: figure.last?.on)
    addWaiting()
  }

  private mutating func addWaiting() {
    for _ in 0..<waiting {
      first.add(nil)
      last.add(nil)
      change.add(nil)
    }
    waiting = 0
  }
}
