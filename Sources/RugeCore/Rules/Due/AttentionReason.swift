/// Why an enrolment is pointed out: the rule it is measured by, what is known, and since when it holds.
package struct AttentionReason: Hashable, Sendable {
  /// What the programme, or an agreement, asks for.
  package enum Basis: Hashable, Sendable {
    /// People settled the day for this organisation.
    case agreed
    /// The definition says when.
    case day(DayRule)
    case series(DaySeries)
    /// The last day of the time in which a form can be answered.
    case window(ClosedRange<Day>)
    /// A figure of the day of enrolment.
    case baseline
    case collection(FigureCollection)
    /// A stage ends with a period of the calendar.
    case stageDates(ElementID, until: Day)
    /// A stage should not last longer.
    case stageLength(ElementID, Span)
    /// So many sessions, or so much time, by the end of a stage or of the programme.
    case plan(SessionKind.Plan)
    /// A meeting on a day of the calendar.
    case calendarDay(ElementID)
    /// Meetings at intervals; after twice the interval it is silence.
    case interval(ElementID, Span)
    /// The gate of a stage: all that must hold, or nothing at all.
    case gate(ElementID, [Condition])
    /// How long one may wait for the first stage.
    case patience(Span)
    /// Somebody planned it, promised it, or said until when it would rest.
    case saidSo
  }

  /// What has been recorded about it.
  package enum Evidence: Hashable, Sendable {
    case milestone(MilestoneStatus?)
    /// The newest figure.
    case figure(DatedFigure?)
    case unanswered
    /// When a stage was entered.
    case entered(ElementID, on: Day)
    case held(SessionTally?)
    /// No session ever, since the work began on a day.
    case neverHeld(since: Day)
    case conditionsHold
    /// They hold, but as many as there is room for are in the stage or accepted for it.
    case stageFull(ElementID, most: Int)
    case enrolled(on: Day)
    case promised(on: Day)
    case resting(since: Day)
    /// A planned session that is neither held nor cancelled.
    case stillAhead(SessionID)
  }

  package let attention: Attention
  /// `nil` where the present definition no longer says so.
  package let basis: Basis?
  package let evidence: Evidence
  /// The first day on which it was so; `nil` where nothing says when it began.
  package let since: Day?
}

extension EnrolmentState {
  /// How long an enrolment may wait for its first stage before somebody should look at it.
  static let patience = Span(2, .week)

  /// Why somebody should look.
  package func reason(for attention: Attention, in programme: Programme) -> AttentionReason {
    switch attention {
    case .overdue(let due):
      AttentionReason(
        attention: attention, basis: basis(of: due.subject, in: programme),
        evidence: evidence(on: due.subject, in: programme), since: due.on.adding(days: 1))
    case .silent(let kind, let since, _):
      silence(attention, kind, since: since, in: programme)
    case .gateReady(let id, let isFull):
      AttentionReason(
        attention: attention, basis: .gate(id, conditions(before: id, in: programme)),
        evidence: isFull ? .stageFull(id, most: programme.stage(id)?.capacity?.most ?? 0) : .conditionsHold, since: nil)
    case .waiting(let since):
      AttentionReason(
        attention: attention, basis: .patience(Self.patience), evidence: .enrolled(on: since),
        since: patienceEnds?.adding(days: 1))
    }
  }

  /// The last day on which nobody need look at an enrolment that waits for its first stage.
  var patienceEnds: Day? { rests().shifted(enrolledOn.adding(Self.patience), from: enrolledOn) }

  private func silence(
    _ attention: Attention, _ kind: ElementID, since: Day, in programme: Programme
  ) -> AttentionReason {
    let held = sessions[kind]
    guard case .every(let span, _)? = programme.sessionKind(kind)?.plan else {
      return AttentionReason(attention: attention, basis: nil, evidence: .held(held), since: nil)
    }
    return AttentionReason(
      attention: attention, basis: .interval(kind, span),
      evidence: held.map { .held($0) } ?? .neverHeld(since: since),
      since: rests().shifted(since.adding(span, times: 2), from: since)?.adding(days: 1))
  }

  private func conditions(before stage: ElementID, in programme: Programme) -> [Condition] {
    let present = self.stage.flatMap { programme.stage($0.stage)?.leaveWhen }
    return [present, programme.stage(stage)?.enterWhen].compactMap(\.self)
  }

  private func basis(of subject: Due.Subject, in programme: Programme) -> AttentionReason.Basis? {
    switch subject {
    case .milestone(let id): milestoneBasis(id, in: programme)
    case .form(let reference):
      reference.round.flatMap { programme.form(reference.form)?.round($0)?.window }.map { window in
        switch window {
        case .when(let rule): .day(rule)
        case .between(let range): .window(range)
        }
      }
    case .baseline: .baseline
    case .figure(let id): programme.indicator(id)?.collection.map { .collection($0) }
    case .session(let id), .sessions(let id, _), .sessionTime(let id, _):
      programme.sessionKind(id).flatMap { kind in
        kind.on.map { .calendarDay($0) } ?? kind.plan.map { .plan($0) }
      }
    case .endOfStage(let id): stageBasis(id, in: programme)
    case .meeting, .action, .resumption: .saidSo
    }
  }

  private func milestoneBasis(_ id: ElementID, in programme: Programme) -> AttentionReason.Basis? {
    if case .needed(by: .some)? = settled(.milestone(id), in: programme) { return .agreed }
    return switch programme.milestone(id)?.due {
    case .when(let rule)?: .day(rule)
    case .repeating(let series)?: .series(series)
    case .agreed?: .agreed
    case nil: nil
    }
  }

  private func stageBasis(_ id: ElementID, in programme: Programme) -> AttentionReason.Basis? {
    if let planned = programme.plannedDays(of: id, cohort: cohort) { return .stageDates(id, until: planned.upperBound) }
    guard case .between(_, let longest)? = programme.stage(id)?.length else { return nil }
    return .stageLength(id, longest)
  }

  private func evidence(on subject: Due.Subject, in programme: Programme) -> AttentionReason.Evidence {
    switch subject {
    case .milestone(let id): .milestone(milestones[id])
    case .form: .unanswered
    case .baseline(let id), .figure(let id): .figure(newestFigure(of: id))
    case .session(let id), .sessions(let id, _), .sessionTime(let id, _): .held(sessions[id])
    case .endOfStage(let id): .entered(id, on: stage?.since ?? enrolledOn)
    case .meeting(let id, _): .stillAhead(id)
    case .action(let id): .promised(on: actions[id]?.addedOn ?? enrolledOn)
    case .resumption: .resting(since: pause?.from ?? enrolledOn)
    }
  }

  private func newestFigure(of indicator: ElementID) -> DatedFigure? {
    figures.filter { $0.key.indicator == indicator }.values.compactMap(\.last).max { $0.on < $1.on }
  }
}
