/// A span before or after a day.
package struct Offset: Hashable, Sendable {
  package enum Direction: String, Hashable, Sendable {
    case before, after

    /// The day of a period from which it counts.
    package var edge: KeyPath<ClosedRange<Day>, Day> {
      switch self {
      case .before: \.lowerBound
      case .after: \.upperBound
      }
    }
  }

  package let span: Span
  package let direction: Direction

  package init(_ span: Span, _ direction: Direction) {
    self.span = span
    self.direction = direction
  }

  /// The day so far from another.
  package func day(from anchor: Day) -> Day {
    anchor.adding(span, times: direction == .after ? 1 : -1)
  }
}
