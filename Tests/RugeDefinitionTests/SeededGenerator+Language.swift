import RugeCore
import RugeTestSupport

@testable import RugeDefinition

/// Random values of the language that are the same in every run.
extension SeededGenerator {
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
    chance() ? .fixed(day()) : .relative(offset(), anchor())
  }

  mutating func anchor() -> DayRule.Anchor {
    pick([.enrolment, .ending, .start(of: name()), .end(of: name()), .day(name())])
  }

  mutating func reminderTime() -> ReminderTime {
    ReminderTime(
      offset(),
      pick([
        .eachMilestoneDue, .milestoneDue(name()), .eachFormDue(name()), .eachFigureDue, .eachReportDue,
        .lastSession(name()), .firstSession(name()), .record(name(), state: name()), .day(anchor()),
      ]))
  }

  mutating func plan() -> SessionKind.Plan {
    let count = Int.random(in: 1...99, using: &self)
    let stage = chance() ? name() : nil
    return pick([
      .every(interval(), stage: stage), .count(count, stage: stage), .countPerStage(count),
      .time(Span(count, .hour), stage: stage),
    ])
  }

  mutating func dates() -> CalendarPeriod.Dates {
    if chance() { return pick([.fixed(days()), .dayOfCohort, .periodOfCohort]) }
    let (from, to) = (Int.random(in: 1...12, using: &self), Int.random(in: 1...12, using: &self))
    return .everyYear(
      fromMonth: from, fromDay: Int.random(in: 1...28, using: &self), toMonth: to,
      toDay: Int.random(in: 1...28, using: &self))
  }

  mutating func fieldKind() -> FieldKind {
    let lowest = Int.random(in: 0...9, using: &self)
    return pick([
      .text, .longText, .number(unit: nil), .number(unit: "full time jobs"), .date, .pastDate, .yesOrNo, .link, .file,
      .scale(lowest...lowest + 1 + Int.random(in: 0...9, using: &self)), .money(currency: "DKK"), .organisation,
      .indicator(name()), .choice(FieldKind.developmentGoals),
    ])
  }
}

/// What came with the wider language.
extension SeededGenerator {
  mutating func numberedName() -> ElementID { pick(["2018", "trial-1", "final", "ø"]) }

  mutating func days() -> ClosedRange<Day> {
    let (one, other) = (day(), day())
    return min(one, other)...max(one, other)
  }

  /// A range of more than one day, which a single date cannot stand for.
  mutating func distinctDays() -> ClosedRange<Day> {
    let first = day()
    return first...first.adding(days: Int.random(in: 1...400, using: &self))
  }

  mutating func series() -> DaySeries {
    let months = Set((1...4).map { _ in Int.random(in: 1...12, using: &self) }).sorted()
    let days = months.map { DaySeries.DayOfYear(month: $0, day: Int.random(in: 1...28, using: &self)) }
    return pick([.every(interval(), from: anchor()), .lastDay(ofMonths: months), .everyYear(days)])
  }

  mutating func amount() -> Amount {
    let value = Quantity(millionths: Int64.random(in: -9_000_000_000...9_000_000_000, using: &self))
    return pick([
      Amount(value), Amount(value, isPercent: true), Amount(value, unit: "DKK"), Amount(value, unit: "full time jobs"),
    ])
  }

  mutating func capacity() -> Capacity {
    let most = Int.random(in: 2...99, using: &self)
    return Capacity(least: chance() ? nil : Int.random(in: 1..<most, using: &self), most: most)
  }

  mutating func reportDue() -> ReportRule.Due {
    pick([
      .after(calendarSpan(), pick(ReportRule.Period.allCases)), .when(dayRule()), .series(series()),
    ])
  }

  mutating func coverage() -> ReportRule.Coverage {
    chance() ? .period(pick(ReportRule.Period.allCases)) : .until(series())
  }

  mutating func collection() -> FigureCollection {
    pick([
      .every(interval(), untilAfterEnd: nil), .every(interval(), untilAfterEnd: calendarSpan()), .at(risingSpans()),
    ])
  }

  /// Spans of one unit, each longer than the one before.
  mutating func risingSpans() -> [Span] {
    let unit = pick([Span.Unit.day, .week, .month])
    return (1...Int.random(in: 1...4, using: &self)).map { Span(15 * $0, unit) }
  }

  mutating func countRule() -> CountRule {
    pick([
      .sessions(name()), .hours(name()), .attendance(name()), .milestones, .records(name(), state: nil),
      .records(name(), state: name()),
    ])
  }
}
