import RugeCore

/// The days of sessions that return: the first day and so many intervals after it, never step by step.
struct SessionSeries {
  /// More are a slip of the finger.
  static let limit = 200

  let days: [Day]

  /// - Parameters:
  ///   - first: The day of the first.
  ///   - interval: `2 weeks`, `every month`; without one there is one session.
  ///   - times: How many there are.
  ///   - last: No session is after this day.
  /// - Throws: Where a series has no end, or too many.
  init(from first: Day, every interval: String? = nil, times: Int? = nil, until last: Day? = nil) throws {
    guard let interval else {
      days = [first]
      return
    }
    let span = try LengthReader().interval(interval.normalised)
    guard span.minutes == nil else { throw InputProblem.lengthNotUnderstood(interval) }
    guard times != nil || last != nil else { throw UsageProblem.missing(option: "--times", choices: ["--until"]) }
    if let last, last < first { throw SessionProblem.seriesEnds(last, before: first) }
    let count = times ?? Self.limit
    days = (0..<count).map { first.adding(span, times: $0) }.filter { day in last.map { day <= $0 } ?? true }
  }
}
