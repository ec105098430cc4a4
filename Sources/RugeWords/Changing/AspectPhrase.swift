import RugeCore

/// Says one side of an element, or of the programme as a whole, as its page does.
struct AspectPhrase {
  let aspect: ElementAspect
  let names: ProgrammeWords

  init(_ aspect: ElementAspect, _ names: ProgrammeWords) {
    self.aspect = aspect
    self.names = names
  }

  var words: Words { names.words }

  /// What the side says; `nil` where it says nothing.
  func text(of element: ProgrammeElement) -> String? {
    switch element {
    case .stage(let stage): text(of: stage)
    case .milestone(let milestone): text(of: milestone)
    case .indicator(let indicator): text(of: indicator)
    case .session(let session): text(of: session)
    case .form(let form): text(of: form)
    case .reminder(let rule): text(of: rule)
    case .report(let rule): text(of: rule)
    case .role(let role): text(of: role)
    case .exit(let exit): aspect == .meaning ? exit.meaning.map(words.meaning) : title(exit.title)
    case .agreement(let agreement): text(of: agreement)
    case .record(let record): text(of: record)
    case .period(let period): aspect == .dates ? words.dates(period.dates) : title(period.title)
    case .cohort(let cohort): title(cohort.title)
    }
  }

  func title(_ text: LocalisedText?) -> String? { text.map { words.quoted($0[words.language]) } }

  func flag(_ flag: Bool) -> String { flag ? words.say(da: "ja", en: "yes") : words.say(da: "nej", en: "no") }

  func quoted(period: ElementID) -> String { words.quoted(names.period(period)) }

  private func text(of stage: Stage) -> String? {
    switch aspect {
    case .length: stage.length.map(words.length)
    case .dates: stage.dates.map(quoted(period:))
    case .followUp: flag(stage.isFollowUp)
    case .optional: flag(stage.isOptional)
    case .repeatable: flag(stage.isRepeatable)
    case .capacity: stage.capacity.map(words.capacity)
    case .choice: stage.choice.map(names.choice)
    case .enterWhen: stage.enterWhen.map(names.condition)
    case .leaveWhen: stage.leaveWhen.map(names.condition)
    default: title(stage.title)
    }
  }

  private func text(of milestone: Milestone) -> String? {
    switch aspect {
    case .stage: milestone.stage.map { words.quoted(names.stage($0)) }
    case .due: milestone.due.map(due)
    case .need:
      milestone.need == .agreed
        ? words.say(da: "efter aftale", en: "as agreed") : words.say(da: "altid", en: "always")
    case .evidence: milestone.evidence.map(words.evidence)
    case .reviewer: milestone.reviewedBy.map(names.role)
    case .weight: words.number(milestone.weight)
    case .reachedWhen: milestone.reachedWhen.map(names.condition)
    default: title(milestone.title)
    }
  }

  private func due(_ due: Milestone.Due) -> String {
    switch due {
    case .when(let rule): names.due(rule)
    case .repeating(let series): names.series(series)
    case .agreed: names.agreedWithParticipant
    }
  }

  private func text(of session: SessionKind) -> String? {
    switch aspect {
    case .plan: session.plan.map(names.plan)
    case .length: session.length.map(words.span)
    case .shape: session.shape.map(words.shape)
    case .hostRole: session.host.map(names.role)
    case .attendance: session.attendance.map(words.attendance)
    case .confirmers: names.parties(session.confirmedBy)
    case .openness: flag(session.isOpen)
    case .day: session.on.map(quoted(period:))
    default: title(session.title)
    }
  }

  private func text(of form: Form) -> String? {
    switch aspect {
    case .respondent: form.by.map(names.respondent)
    case .about: names.about(form.about)
    case .score: form.score.map(words.score)
    case .passedWhen: names.passing(form)
    case .readers: names.parties(form.shownTo)
    default: title(form.title)
    }
  }
}
