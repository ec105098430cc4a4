/// When the reminders of one rule come, seen from a day.
struct ReminderClock {
  let rule: ReminderRule
  private let quiet: [CalendarPeriod]
  private let pauses: [Pause]
  private let today: Day

  /// The clock of a rule, whose quiet periods come as the cohort dates them, for an enrolment with its pauses.
  init(_ rule: ReminderRule, quiet: [CalendarPeriod], pauses: [Pause], on today: Day) {
    self.rule = rule
    self.quiet = quiet
    self.pauses = pauses
    self.today = today
  }

  /// Whether nobody is reminded today.
  var isQuiet: Bool { quiet.contains { $0.firstDayAfter(today) != nil } }

  /// The day of the newest occurrence that has come, after moving it out of quiet periods; `nil` before the first.
  ///
  /// What counts from the enrolment's own course passes over the days on which it rested.
  func newest(of occasion: ReminderOccasion) -> Day? {
    let first = first(from: occasion.anchor)
    guard first <= today else { return nil }
    switch rule.repeats {
    case nil:
      return come(first, occasion)
    case .after(let spans)?:
      let days = [first] + spans.map { first.adding($0) }
      return days.compactMap { come($0, occasion) }.max()
    case .every(let span)?:
      var number = first.steps(of: span, until: today)
      // An occurrence may have been moved past today; the one before it then is the newest.
      while number >= 0 {
        if let day = come(first.adding(span, times: number), occasion) { return day }
        number -= 1
      }
      return nil
    }
  }

  /// The escalations that have come: their steps, each with its day.
  ///
  /// Nobody waits for an enrolment that rests, whatever the reminder counts from.
  func escalations(of occasion: ReminderOccasion) -> [(step: Int, since: Day, on: Day)] {
    guard let since = come(first(from: occasion.anchor), occasion) else { return [] }
    return rule.escalations.enumerated().compactMap { index, escalation in
      pauses.shifted(since.adding(escalation.after), from: since).flatMap(come).map { (index + 1, since, $0) }
    }
  }

  /// Whether it would only come after what it is to come before.
  func isTooLate(for day: Day) -> Bool { rule.offset?.direction == .before && day < today }

  private func first(from anchor: Day) -> Day { rule.offset?.day(from: anchor) ?? anchor }

  /// The day as pauses move it, out of quiet periods, once it has come.
  private func come(_ day: Day, _ occasion: ReminderOccasion) -> Day? {
    guard occasion.isOwn, rule.offset?.direction != .before else { return come(day) }
    return pauses.shifted(day, from: occasion.anchor).flatMap(come)
  }

  /// The day out of quiet periods, once it has come.
  private func come(_ day: Day) -> Day? {
    var day = day
    // Each pass leaves one period; more passes than periods would mean that they cover every day of the year.
    for _ in 0...quiet.count {
      guard let next = quiet.lazy.compactMap({ $0.firstDayAfter(day) }).first else { break }
      day = next
    }
    return day <= today ? day : nil
  }
}
