package import RugeCore

/// Why somebody should look, in whole sentences.
extension ProgrammeWords {
  /// What the programme, or an agreement, asks for.
  package func rule(_ reason: AttentionReason) -> String {
    guard let basis = reason.basis else {
      return words.say(
        da: "Programmet, som det er nu, siger ikke længere hvornår.",
        en: "The programme as it is now no longer says when.")
    }
    return switch (reason.attention, basis) {
    case (.overdue(let due), _): deadline(of: due, basis)
    case (_, .interval(let kind, let span)): silence(kind, span)
    case (_, .gate(let stage, let conditions)): gate(stage, conditions)
    case (_, .patience(let span)):
      words.say(
        da: "Ingen bør vente på den første fase i mere end \(words.span(span)).",
        en: "Nobody should wait for the first stage for more than \(words.span(span)).")
    default: ""
    }
  }

  private func deadline(of due: Due, _ basis: AttentionReason.Basis) -> String {
    let what = self.due(due.subject)
    let day = words.date(due.on)
    switch basis {
    case .window(let days): return "\(what): \(window(.between(days)))."
    case .day(.fixed(due.on)):
      return words.say(da: "\(what): fristen er \(day).", en: "\(what): the due date is \(day).")
    default:
      let origin = origin(of: basis)
      return words.say(
        da: "\(what): fristen er \(day) (\(origin)).", en: "\(what): the due date is \(day) (\(origin)).")
    }
  }

  private func silence(_ kind: ElementID, _ span: Span) -> String {
    words.say(
      da: "»\(session(kind))« holdes \(words.every(span)); efter det dobbelte uden et møde er der stille.",
      en: "“\(session(kind))” is held \(words.every(span)); after twice that without one it is silent.")
  }

  private func gate(_ stage: ElementID, _ conditions: [Condition]) -> String {
    let name = self.stage(stage)
    guard !conditions.isEmpty else {
      return words.say(da: "Intet skal være opfyldt før »\(name)«.", en: "Nothing must hold before “\(name)”.")
    }
    let clauses = words.list(conditions.map(condition))
    return words.say(da: "»\(name)« kan begynde, når \(clauses).", en: "“\(name)” may begin when \(clauses).")
  }

  /// Where a due date comes from.
  private func origin(of basis: AttentionReason.Basis) -> String {
    switch basis {
    case .agreed: words.say(da: "aftalt", en: "agreed")
    case .day(let rule): dayRule(rule)
    case .series(let series): self.series(series)
    case .window(let days): window(.between(days))
    case .baseline: words.say(da: "ved optagelsen", en: "at enrolment")
    case .collection(.every(let span, _)): words.every(span)
    case .collection(.at(let spans)):
      words.say(da: "\(words.spans(spans)) efter optagelsen", en: "\(words.spans(spans)) after enrolment")
    case .stageDates(let id, _):
      words.say(da: "kalenderen for »\(stage(id))«", en: "the calendar of “\(stage(id))”")
    case .stageLength(_, let span), .interval(_, let span), .patience(let span):
      words.say(da: "højst \(words.span(span))", en: "\(words.span(span)) at most")
    case .plan(let plan): self.plan(plan)
    case .calendarDay(let id): words.say(da: "dagen »\(period(id))«", en: "the day “\(period(id))”")
    case .gate(let id, _): stage(id)
    case .saidSo: words.say(da: "sådan blev det aftalt", en: "as it was arranged")
    }
  }

  /// What is known about it.
  package func evidence(_ reason: AttentionReason) -> String {
    switch reason.evidence {
    case .milestone(nil): words.say(da: "Intet er indsendt.", en: "Nothing has been handed in.")
    case .milestone(let status?): milestone(status)
    case .figure(nil): words.say(da: "Intet tal er registreret.", en: "No figure has been recorded.")
    case .figure(let figure?): newest(figure, of: reason.attention.indicator.flatMap(programme.indicator))
    case .unanswered: words.say(da: "Skemaet er ikke besvaret.", en: "The form is not answered.")
    case .entered(let id, let day):
      words.say(
        da: "»\(stage(id))« begyndte \(words.date(day)) og er ikke slut.",
        en: "“\(stage(id))” began on \(words.date(day)) and has not ended.")
    case .held(nil): words.say(da: "Ingen møder er holdt.", en: "No sessions have been held.")
    case .held(let tally?):
      words.say(
        da: "Holdt: \(tally.count) (\(words.minutes(tally.minutes))), senest \(words.date(tally.last)).",
        en: "Held: \(tally.count) (\(words.minutes(tally.minutes))), last on \(words.date(tally.last)).")
    case .neverHeld(let day):
      words.say(
        da: "Ingen er holdt, siden arbejdet begyndte \(words.date(day)).",
        en: "None has been held since the work began on \(words.date(day)).")
    case .conditionsHold: words.say(da: "Intet mangler.", en: "Nothing is missing.")
    case .stageFull(let id, let most):
      words.say(
        da: "Intet mangler, men »\(stage(id))« har plads til \(most), og ingen plads er ledig.",
        en: "Nothing is missing, but “\(stage(id))” has room for \(most), and no place is free.")
    case .enrolled(let day):
      words.say(
        da: "Optaget \(words.date(day)), og ingen fase er begyndt.",
        en: "Enrolled on \(words.date(day)), and no stage has begun.")
    case .promised(let day):
      words.say(da: "Lovet \(words.date(day)), ikke klaret endnu.", en: "Promised on \(words.date(day)), not done yet.")
    case .resting(let day):
      words.say(da: "På pause siden \(words.date(day)).", en: "Paused since \(words.date(day)).")
    case .stillAhead(let id):
      words.say(
        da: "\(id) er hverken holdt eller aflyst.", en: "\(id) has been neither held nor cancelled.")
    }
  }

  private func newest(_ figure: DatedFigure, of indicator: Indicator?) -> String {
    let value = words.figure(figure.value, of: indicator)
    return words.say(
      da: "Det nyeste tal er fra \(words.date(figure.on)): \(value).",
      en: "The newest figure is of \(words.date(figure.on)): \(value).")
  }

  private func milestone(_ status: MilestoneStatus) -> String {
    let day = words.date(status.on)
    return switch status.step {
    case .submitted:
      words.say(da: "Indsendt \(day), ikke godkendt endnu.", en: "Handed in on \(day), not accepted yet.")
    case .rejected: words.say(da: "Afvist \(day).", en: "Rejected on \(day).")
    case .accepted: words.say(da: "Godkendt \(day).", en: "Accepted on \(day).")
    }
  }

  /// Since when it has been so; `nil` where nothing says it.
  package func since(_ reason: AttentionReason, on today: Day) -> String? {
    reason.since.map { day in
      let count = words.days(max(0, today.days(since: day)) + 1)
      return words.say(
        da: "Sådan har det været siden \(words.date(day)) (\(count)).",
        en: "It has been so since \(words.date(day)) (\(count)).")
    }
  }
}

extension Attention {
  /// The indicator whose figure is missing; `nil` where something else is.
  fileprivate var indicator: ElementID? {
    guard case .overdue(let due) = self else { return nil }
    return switch due.subject {
    case .baseline(let id), .figure(let id): id
    default: nil
    }
  }
}
