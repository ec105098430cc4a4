import RugeCore

/// The last day and the last moment that count, as values for a query; no limit is the greatest number.
struct Horizon {
  let values: [SQLValue]

  init(_ day: Day?, _ instant: Instant?) {
    values = [
      .integer(day.map { Int64($0.compact) } ?? Int64.max), .integer(instant?.milliseconds ?? Int64.max),
    ]
  }
}
