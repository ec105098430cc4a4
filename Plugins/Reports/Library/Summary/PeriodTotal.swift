import Foundation
import RugePluginKit

/// What the first and the last figures of the report's period come to over the enrolments that have any.
struct PeriodTotal: Encodable {
  private(set) var first: FigureSum
  private(set) var last: FigureSum
  /// The change of those that have two figures in the period.
  private(set) var change: FigureSum

  init(_ aggregate: Aggregate) {
    first = FigureSum(aggregate)
    last = FigureSum(aggregate)
    change = FigureSum(aggregate)
  }

  mutating func add(_ figure: EnrolmentRecord.Figure) {
    guard let first = figure.first else { return }
    self.first.add(first)
    last.add(figure.last ?? first)
    // A single figure tells of no change.
    let change = first.amount.flatMap { start in figure.last?.amount.map { $0 - start } }
    self.change.add(change, on: figure.last?.on)
  }
}
