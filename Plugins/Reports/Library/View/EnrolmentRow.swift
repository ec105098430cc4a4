import RugePluginKit

/// Everything about one enrolment.
struct EnrolmentRow {
  let name: String
  let ref: String
  let needsAttention: Bool
  let place: String
  let since: String
  /// The title of the end, once it has ended by one, where it says more than the place.
  let exit: String?
  let sessions: String
  let lastSession: String?
  let milestones: String
  /// How much of the plan is reached, in per cent.
  let milestonesPercent: Int
  let milestoneNote: String?
  let due: String
  let dueOn: String?
  let isOverdue: Bool
  /// A line for each indicator of the report, in its order.
  let figures: [FigureLine]

  init(
    _ enrolment: EnrolmentSummary, indicators: [(id: String, title: String)], hasPeriod: Bool, _ phrases: Phrases
  ) {
    name = PlainText.line(enrolment.organisation.name)
    ref = PlainText.line(enrolment.ref)
    needsAttention = enrolment.needsAttention
    place = PlainText.line(Place(enrolment).title(phrases))
    exit = enrolment.exit.map(PlainText.line).flatMap { [place] in $0 == place ? nil : $0 }
    let day = phrases.date(enrolment.since)
    let pause = enrolment.paused.map { ", " + phrases.say(.pausedSince, ["day": phrases.date($0.since)]) } ?? ""
    let begun =
      enrolment.position.isUnderWay
      ? phrases.say(.sinceDays, count: enrolment.days, ["day": day]) : phrases.say(.endedOn, ["day": day])
    since = begun + pause

    let held = enrolment.sessions
    let none = phrases[hasPeriod ? .noneInPeriod : .noneYet]
    sessions = held.count == 0 ? none : "\(phrases.number(held.count)) (\(phrases.minutes(held.minutes)))"
    lastSession = held.last.map { phrases.say(.lastSession, ["day": phrases.date($0)]) }

    let plan = enrolment.milestones
    milestones =
      enrolment.appliesStill
      ? phrases[.stillApplying]
      : phrases.say(.reachedOf, ["reached": phrases.number(plan.reached), "needed": phrases.number(plan.needed)])
    milestonesPercent = plan.needed == 0 ? 0 : plan.reached * 100 / plan.needed
    let notes = [
      plan.overdue > 0 ? phrases.say(.overdue, count: plan.overdue) : nil,
      plan.notSettled > 0 ? phrases.say(.notSettled, count: plan.notSettled) : nil,
    ].compactMap(\.self)
    milestoneNote = notes.isEmpty ? nil : notes.joined(separator: ", ")

    let next = enrolment.due.first
    due = next.map { PlainText.capitalised(PlainText.line($0.sentence)) } ?? phrases[.nothingDue]
    isOverdue = next?.overdue ?? false
    dueOn = next.map {
      let day = phrases.date($0.on)
      return $0.overdue ? phrases.say(.overdueSince, ["day": day]) : day
    }
    let own = Dictionary(enrolment.figures.map { ($0.indicator, $0) }) { first, _ in first }
    // One that follows an older version of the programme may lack some, and have the others in another order.
    figures = indicators.map { indicator in
      own[indicator.id].map { FigureLine($0, title: indicator.title, phrases) }
        ?? FigureLine(without: indicator.title, phrases)
    }
  }
}
