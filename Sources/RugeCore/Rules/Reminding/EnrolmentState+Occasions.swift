extension EnrolmentState {
  /// What a rule has to remind of now.
  ///
  /// After the end that is what still goes on: figures that are collected beyond it, reports on the time before it, and
  /// what counts from the end itself or from that of a stage.
  func occasions(
    of rule: ReminderRule, _ clock: ReminderClock, in programme: Programme, on today: Day
  ) -> [ReminderOccasion] {
    switch rule.anchor {
    case .eachFigureDue:
      missingFigures(in: programme, on: today).compactMap { due in
        guard case .figure(let id) = due.subject else { return nil }
        return ReminderOccasion(.figure(id, due: due.on), from: due.on)
      }
    case .eachReportDue:
      ending?.kind == .withdrawn ? [] : reports(in: programme, on: today).filter { !clock.isTooLate(for: $0.anchor) }
    case .day(let anchor):
      days(of: anchor, rule.offset?.direction, in: programme, on: today).filter { occasion in
        isActive ? !clock.isTooLate(for: occasion.anchor) : rule.mayFollow(ending, from: anchor)
      }
    case .eachMilestoneDue: isActive ? milestones(in: programme, on: today) { _ in true } : []
    case .milestoneDue(let id): isActive ? milestones(in: programme, on: today) { $0 == id } : []
    case .eachFormDue(let form): isActive ? forms(form, in: programme, on: today) : []
    case .lastSession, .firstSession, .record: isActive ? events(rule.anchor, in: programme) : []
    }
  }

  private func milestones(
    in programme: Programme, on today: Day, _ isWanted: (ElementID) -> Bool
  ) -> [ReminderOccasion] {
    guard begun(in: programme) != nil else { return [] }
    return milestonePlans(in: programme, on: today).compactMap { plan in
      guard plan.isOpen, isWanted(plan.milestone.id), let due = plan.due.value else { return nil }
      return ReminderOccasion(.milestone(plan.id, due: due), from: due)
    }
  }

  private func forms(_ form: ElementID, in programme: Programme, on today: Day) -> [ReminderOccasion] {
    formDues(in: programme, on: today).compactMap { due in
      guard case .form(let reference) = due.subject, reference.form == form else { return nil }
      return ReminderOccasion(.form(reference, due: due.on), from: due.on)
    }
  }

  private func reports(in programme: Programme, on today: Day) -> [ReminderOccasion] {
    reportDues(in: programme, around: today).map { due in
      ReminderOccasion(.report(due.rule, due: due.on, internally: due.internalOn), from: due.on)
    }
  }

  private func events(_ anchor: ReminderRule.Anchor, in programme: Programme) -> [ReminderOccasion] {
    switch anchor {
    case .lastSession(let kind):
      let last = sessions[kind]?.last
      return (last ?? takenIn(to: programme)).map {
        [ReminderOccasion(.silence(kind, since: $0, never: last == nil), from: $0, isOwn: true)]
      } ?? []
    case .firstSession(let kind):
      return sessions[kind].map {
        [ReminderOccasion(.firstSession(kind, $0.first), from: $0.first, isOwn: true)]
      } ?? []
    case .record(let kind, let state):
      return ReminderOccasion.records(records.values, of: kind, in: state)
    default: return []
    }
  }

  /// The anchor's days: one, or one in every year since the enrolment.
  private func days(
    of anchor: DayRule.Anchor, _ direction: Offset.Direction?, in programme: Programme, on today: Day
  ) -> [ReminderOccasion] {
    let timeline = Timeline(self, in: programme)
    guard timeline.isYearly(anchor) else {
      let isOwn = timeline.isOwn(anchor)
      return timeline.day(of: anchor, direction).map {
        [ReminderOccasion(matter(anchor, $0, in: programme), from: $0, isOwn: isOwn)]
      } ?? []
    }
    // A reminder may come up to some years before its day.
    let years = enrolledOn.components.year...max(enrolledOn.components.year, today.components.year) + 2
    let days = years.compactMap { Day(1, 1, inYear: $0) }.compactMap {
      timeline.from(max($0, enrolledOn)).day(of: anchor, direction)
    }
    return Set(days).sorted().map { ReminderOccasion(matter(anchor, $0, in: programme), from: $0) }
  }

  private func matter(_ anchor: DayRule.Anchor, _ day: Day, in programme: Programme) -> ReminderDue.Matter {
    switch anchor {
    case .enrolment: .sinceEnrolment(day)
    case .ending: .sinceEnding(day)
    case .start(let id) where stage?.stage == id: .sinceStage(id, day)
    case .start(let id): .start(id, day)
    case .end(let id): .end(id, day)
    case .day(let id): .day(id, day)
    }
  }
}

extension ReminderRule {
  /// Whether it may come after an enrolment's end: counted from there or from the end of a stage, forwards, of one that
  /// was completed.
  fileprivate func mayFollow(_ ending: Ending?, from anchor: DayRule.Anchor) -> Bool {
    guard ending?.completedOn != nil, offset?.direction != .before else { return false }
    return switch anchor {
    case .end, .ending: true
    case .enrolment, .start, .day: false
    }
  }
}
