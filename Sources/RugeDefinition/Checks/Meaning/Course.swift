import RugeCore

/// The stages of a programme one after another, as boundaries: stage `n` lies between the boundaries `n` and `n + 1`.
///
/// The end of a stage is the beginning of the next one, and enrolment is the beginning of the first.
struct Course {
  private let places: [ElementID: Int]
  private let lengths: [ClosedRange<Double>]

  init(_ programme: Programme) {
    places = Dictionary(
      programme.stages.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    lengths = programme.stages.map { stage in
      let longest = stage.isRepeatable ? Double.infinity : nil
      guard case .between(let least, let most)? = stage.length else { return 0...Double.infinity }
      return (stage.isOptional ? 0 : least.approximateDays)...(longest ?? most.approximateDays)
    }
  }

  /// The number of a stage, from 0.
  func place(of stage: ElementID) -> Int? { places[stage] }

  /// The boundary that an anchor is; `nil` where it is a day of the calendar.
  func boundary(_ anchor: DayRule.Anchor) -> Int? {
    switch anchor {
    case .enrolment: 0
    case .start(let name): place(of: name)
    case .end(let name): place(of: name).map { $0 + 1 }
    case .day: nil
    }
  }

  /// How many days there can be from one boundary to another; negative backwards.
  func days(from start: Int, to end: Int) -> ClosedRange<Double> {
    guard start <= end else {
      let back = days(from: end, to: start)
      return -back.upperBound...(-back.lowerBound)
    }
    let between = lengths[start..<end]
    return between.reduce(0) { $0 + $1.lowerBound }...between.reduce(0) { $0 + $1.upperBound }
  }
}

extension Offset {
  /// The offset in days, negative before; a month counts as a twelfth of a year.
  var approximateDays: Double { direction == .after ? span.approximateDays : -span.approximateDays }
}
