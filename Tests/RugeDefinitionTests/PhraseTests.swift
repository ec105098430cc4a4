import RugeCore
import RugeTestSupport
import RugeYAML
import Testing

@testable import RugeDefinition

/// Every phrase of the language: what it means, and that reading what was printed gives the same value.
struct PhraseTests {
  private func returns<Value: Phrase & Equatable>(_ make: (inout SeededGenerator) -> Value, seed: UInt64 = 7) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let value = make(&random)
      #expect(Value(phrase: value.phrase) == value, "“\(value.phrase)” is read as something else")
    }
  }

  @Test func printedSpansReadBack() { returns { $0.span() } }
  @Test func printedCadencesReadBack() { returns { Cadence($0.interval()) } }
  @Test func printedLengthsReadBack() { returns { $0.length() } }
  @Test func printedDayRulesReadBack() { returns { $0.dayRule() } }
  @Test func printedDueDatesReadBack() {
    returns { $0.pick([Milestone.Due.agreed, .when($0.dayRule()), .repeating($0.series())]) }
  }
  @Test func printedReminderTimesReadBack() { returns { $0.reminderTime() } }
  @Test func printedPlansReadBack() { returns { $0.plan() } }
  @Test func printedPeriodsReadBack() { returns { $0.dates() } }
  @Test func printedReportDatesReadBack() {
    returns { $0.reportDue() }
    returns { $0.coverage() }
    returns { InternalDeadline($0.calendarSpan()) }
    returns { SkipRule($0.calendarSpan()) }
  }
  @Test func printedSeriesReadBack() { returns { $0.series() } }
  @Test func printedAmountsReadBack() { returns { $0.amount() } }
  @Test func printedCapacitiesReadBack() { returns { $0.capacity() } }
  @Test func printedFormReferencesReadBack() {
    returns { FormReference($0.name(), round: $0.chance() ? $0.numberedName() : nil) }
    returns { random in
      let form = FormReference(random.name(), round: random.chance() ? random.numberedName() : nil)
      return RankOrder(form, random.pick(StageChoice.Measure.allCases))
    }
    returns { IndicatorReference($0.name(), category: $0.chance() ? $0.name() : nil) }
  }
  @Test func printedRespondentsReadBack() {
    returns {
      $0.pick([Form.Respondent.role($0.name()), .eachInRole($0.name()), .participant, .eachParticipant])
    }
    returns { random in
      random.chance() ? FormRound.Window.when(random.dayRule()) : .between(random.distinctDays())
    }
  }
  @Test func printedCollectionsReadBack() {
    returns { $0.collection() }
    returns { $0.chance() ? Indicator.Baseline.enrolment : .before($0.calendarSpan()) }
    returns { $0.countRule() }
  }
  @Test func printedRepetitionsReadBack() {
    returns { $0.chance() ? Repetition.every($0.interval()) : .after($0.risingSpans()) }
  }
  @Test func printedRoleTimesReadBack() {
    returns { Role.Time(amount: $0.span(), per: $0.pick(Span.Unit.allCases)) }
  }
  @Test func printedFieldKindsReadBack() { returns { $0.fieldKind() } }
  @Test func printedTargetsReadBack() {
    returns {
      $0.chance()
        ? Indicator.Target.agreed
        : .value(Quantity(millionths: Int64.random(in: -9_000_000_000...9_000_000_000_000, using: &$0)))
    }
  }

  @Test(
    arguments: [
      ("4 to 6 months", .between(Span(4, .month), Span(6, .month))),
      ("24 months", .between(Span(24, .month), Span(24, .month))),
      ("6 weeks to 1 year", .between(Span(6, .week), Span(1, .year))), ("open", .open), ("6 to 4 months", nil),
      ("4 to 4 months", nil), ("90 minutes", nil), ("4 - 6 months", nil), ("", nil), ("4 to months", nil),
      ("-1 months", nil), ("4 to 6 months or so", nil), ("99999999999999999999 years", nil),
    ] as [(String, ProgrammeLength?)])
  func length(_ text: String, _ expected: ProgrammeLength?) {
    #expect(ProgrammeLength(phrase: text) == expected)
  }

  @Test(
    arguments: [
      ("2026-05-01", .fixed(Day(ordinal: 20_574))), ("enrolment", .relative(nil, .enrolment)),
      ("2 weeks after enrolment", .relative(Offset(Span(2, .week), .after), .enrolment)),
      ("1 day before end of udvikling", .relative(Offset(Span(1, .day), .before), .end(of: "udvikling"))),
      ("start of økonomi", .relative(nil, .start(of: "økonomi"))), ("end of the world", nil),
      ("2 hours after enrolment", nil), ("2026-02-30", nil), ("after enrolment", nil), ("2 weeks after", nil),
      ("2 weeks after enrolment day", nil),
    ] as [(String, DayRule?)])
  func dayRule(_ text: String, _ expected: DayRule?) {
    #expect(DayRule(phrase: text) == expected)
  }

  @Test(
    arguments: [
      ("every year from 1 July to 31 July", .everyYear(fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 31)),
      ("every year from 20 December to 2 January", .everyYear(fromMonth: 12, fromDay: 20, toMonth: 1, toDay: 2)),
      ("every year from 31 June to 1 July", nil), ("every year from 1 juli to 31 juli", nil),
      ("2026-07-31 to 2026-07-01", nil), ("2026-07-01", .fixed("2026-07-01"..."2026-07-01")),
      ("day of cohort", .dayOfCohort), ("period of cohort", .periodOfCohort),
    ] as [(String, CalendarPeriod.Dates?)])
  func periodDates(_ text: String, _ expected: CalendarPeriod.Dates?) {
    #expect(CalendarPeriod.Dates(phrase: text) == expected)
  }

  @Test(
    arguments: [
      ("yes or no", .yesOrNo), ("number", .number(unit: nil)),
      ("number full time jobs", .number(unit: "full time jobs")),
      ("1 to 5", .scale(1...5)), ("5 to 1", nil), ("long  text", nil), ("numbers", nil),
    ] as [(String, FieldKind?)])
  func fieldKind(_ text: String, _ expected: FieldKind?) {
    #expect(FieldKind(phrase: text) == expected)
  }

  @Test func namesInPhrasesAreReferences() {
    #expect(DayRule(phrase: "end of a")?.references == [ElementReference(.stage, .period, name: "a")])
    #expect(ReminderTime(phrase: "3 days after last b")?.references == [ElementReference(.session, "b")])
    #expect(SessionKind.Plan(phrase: "4 in c")?.references == [ElementReference(.stage, "c")])
  }
}
