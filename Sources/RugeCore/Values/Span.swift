/// A length of time as people write it: `6 weeks`, `90 minutes`, `24 months`.
///
/// It keeps the unit it was written in, since a month has no fixed number of days.
package struct Span: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, CaseIterable, Sendable {
    case minute, hour, day, week, month, year
  }

  /// How many; zero or more.
  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The length in minutes where it is one of the clock (minutes, hours), else `nil`.
  package var minutes: Int? {
    switch unit {
    case .minute: count
    case .hour: 60 * count
    default: nil
    }
  }

  /// Days, a month counted as 365.25 / 12: for comparing lengths, never for making a date.
  package var approximateDays: Double {
    switch unit {
    case .minute: Double(count) / 1440
    case .hour: Double(count) / 24
    case .day: Double(count)
    case .week: Double(7 * count)
    case .month: Double(count) * 365.25 / 12
    case .year: Double(count) * 365.25
    }
  }
}

extension Span: CustomStringConvertible {
  /// As the programme language spells it: `1 week`, `6 weeks`.
  package var description: String {
    "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")"
  }
}
