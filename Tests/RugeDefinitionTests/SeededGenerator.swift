import RugeCore

@testable import RugeDefinition

/// Random values of the language that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance() -> Bool { Bool.random(using: &self) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &self)] }

  mutating func name() -> ElementID { pick(["udvikling", "økonomi", "a", "demo-day", "fase_2", "ålborg"]) }

  mutating func span() -> Span { Span(Int.random(in: 0...400, using: &self), pick(Span.Unit.allCases)) }

  mutating func calendarSpan() -> Span {
    Span(Int.random(in: 0...400, using: &self), pick([.day, .week, .month, .year]))
  }

  mutating func interval() -> Span { Span(Int.random(in: 1...52, using: &self), pick([.day, .week, .month, .year])) }

  mutating func offset() -> Offset? { chance() ? nil : Offset(calendarSpan(), pick([.before, .after])) }

  mutating func day() -> Day { Day(ordinal: Int.random(in: -10_000...40_000, using: &self)) }

  mutating func length() -> ProgrammeLength {
    let (one, other) = (calendarSpan(), calendarSpan())
    if chance() { return .between(one, one) }
    if one.approximateDays == other.approximateDays { return .open }
    return one.approximateDays < other.approximateDays ? .between(one, other) : .between(other, one)
  }

  mutating func dayRule() -> DayRule {
    chance()
      ? .fixed(day()) : .relative(offset(), pick([.enrolment, .start(of: name()), .end(of: name())]))
  }

  mutating func reminderTime() -> ReminderTime {
    ReminderTime(offset(), pick([.eachMilestoneDue, .day(.enrolment), .lastSession(name()), .day(.start(of: name()))]))
  }

  mutating func plan() -> SessionKind.Plan {
    chance() ? .every(interval()) : .count(Int.random(in: 1...99, using: &self), stage: chance() ? name() : nil)
  }

  mutating func dates() -> CalendarPeriod.Dates {
    if chance() {
      let (one, other) = (day(), day())
      return .fixed(min(one, other)...max(one, other))
    }
    let (from, to) = (Int.random(in: 1...12, using: &self), Int.random(in: 1...12, using: &self))
    return .everyYear(
      fromMonth: from, fromDay: Int.random(in: 1...28, using: &self), toMonth: to,
      toDay: Int.random(in: 1...28, using: &self))
  }

  mutating func fieldKind() -> FieldKind {
    let lowest = Int.random(in: 0...9, using: &self)
    return pick([
      .text, .longText, .number(unit: nil), .number(unit: "full time jobs"), .date, .yesOrNo, .link, .file,
      .scale(lowest...lowest + 1 + Int.random(in: 0...9, using: &self)),
    ])
  }
}
