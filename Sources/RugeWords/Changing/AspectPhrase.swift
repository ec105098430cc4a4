import RugeCore

/// Says one side of an element in a few words.
struct AspectPhrase {
  private let aspect: ElementAspect
  private let names: ProgrammeWords

  init(_ aspect: ElementAspect, _ names: ProgrammeWords) {
    self.aspect = aspect
    self.names = names
  }

  private var words: Words { names.words }

  func value(of element: ProgrammeElement) -> AspectValue {
    switch element {
    case .stage(let stage): value(of: stage)
    case .milestone(let milestone): value(of: milestone)
    case .indicator(let indicator): value(of: indicator)
    case .session(let session): value(of: session)
    case .form(let form): value(of: form)
    case .reminder(let rule): value(of: rule)
    case .report(let rule): value(of: rule)
    case .role(let role): value(of: role)
    case .exit(let exit): title(exit.title)
    case .agreement(let agreement): value(of: agreement)
    case .record(let record): title(record.title)
    case .period(let period): aspect == .dates ? .said(words.dates(period.dates)) : .unsaid
    case .cohort(let cohort): title(cohort.title)
    }
  }

  private func title(_ text: LocalisedText?) -> AspectValue {
    guard aspect == .title else { return .unsaid }
    return AspectValue(text.map { words.quoted($0[words.language]) })
  }

  private func value(of stage: Stage) -> AspectValue {
    switch aspect {
    case .length: AspectValue(stage.length.map(words.length))
    case .dates: AspectValue(stage.dates?.rawValue)
    case .followUp: AspectValue(stage.isFollowUp, words)
    case .optional: AspectValue(stage.isOptional, words)
    case .repeatable: AspectValue(stage.isRepeatable, words)
    case .capacity: AspectValue(stage.capacity.map(capacity))
    case .enterWhen: AspectValue(stage.enterWhen.map(names.condition))
    case .leaveWhen: AspectValue(stage.leaveWhen.map(names.condition))
    default: title(stage.title)
    }
  }

  private func capacity(_ capacity: Capacity) -> String {
    let least = capacity.least.map { "\($0)" + words.say(da: " til ", en: " to ") } ?? ""
    return "\(least)\(capacity.most)"
  }

  private func value(of milestone: Milestone) -> AspectValue {
    switch aspect {
    case .stage: AspectValue(milestone.stage.map { words.quoted(names.stage($0)) })
    case .due: AspectValue(milestone.due.map(due))
    case .need:
      .said(
        milestone.need == .agreed
          ? words.say(da: "efter aftale", en: "as agreed")
          : words.say(da: "altid", en: "always"))
    case .reviewer: AspectValue(milestone.reviewedBy.map(names.role))
    case .weight: .said(words.number(milestone.weight))
    case .reachedWhen: AspectValue(milestone.reachedWhen.map(names.condition))
    default: title(milestone.title)
    }
  }

  private func due(_ due: Milestone.Due) -> String {
    switch due {
    case .when(let rule): names.dayRule(rule)
    case .repeating(let series): names.series(series)
    case .agreed: words.say(da: "aftales med den enkelte", en: "agreed with each organisation")
    }
  }

  private func value(of indicator: Indicator) -> AspectValue {
    switch aspect {
    case .unit: AspectValue(indicator.unit?[words.language])
    case .target:
      switch indicator.target {
      case nil: .nothing
      case .agreed?: .said(words.say(da: "aftales med den enkelte", en: "agreed with each organisation"))
      case .value(let value)?: .said(words.number(value))
      }
    case .collection:
      switch indicator.collection {
      case nil: .nothing
      case .every(let span, nil)?: .said(words.every(span))
      default: .unsaid
      }
    case .scale: AspectValue(indicator.scale.map { "\($0.bounds.lowerBound)–\($0.bounds.upperBound)" })
    case .categories where indicator.categories.isEmpty: .nothing
    case .categories: .said(words.list(indicator.categories.map { $0.title[words.language] }))
    default: title(indicator.title)
    }
  }

  private func value(of session: SessionKind) -> AspectValue {
    switch aspect {
    case .plan: AspectValue(session.plan.map(names.plan))
    case .length: AspectValue(session.length.map(words.span))
    case .shape: AspectValue(session.shape.map(words.shape))
    case .hostRole: AspectValue(session.host.map(names.role))
    case .attendance: AspectValue(session.attendance.map(words.attendance))
    case .openness: AspectValue(session.isOpen, words)
    case .day: AspectValue(session.on?.rawValue)
    default: title(session.title)
    }
  }

  private func value(of form: Form) -> AspectValue {
    switch aspect {
    case .respondent: AspectValue(form.by.map(names.respondent))
    case .passedWhen: AspectValue(form.passedWhen.map { names.condition($0, of: form.id) })
    case .rounds where form.rounds.isEmpty: .nothing
    case .rounds: .said(words.list(form.rounds.map(\.id.rawValue)))
    default: title(form.title)
    }
  }

  private func value(of rule: ReminderRule) -> AspectValue {
    switch aspect {
    case .schedule, .repetition: .said(names.reminderRule(rule))
    case .recipients: .said(words.list(rule.to.map(names.role)))
    case .quiet where rule.quiet.isEmpty: .nothing
    case .quiet: .said(words.list(rule.quiet.map(\.rawValue)))
    case .unless: AspectValue(rule.unless.map(names.condition))
    default: title(rule.title)
    }
  }

  private func value(of rule: ReportRule) -> AspectValue {
    switch aspect {
    case .audience: .said(words.audience(rule.audience))
    case .recipients where rule.to.isEmpty: .nothing
    case .recipients: .said(words.list(rule.to.map(names.role)))
    case .sections: .said(words.list(rule.sections.map(words.section)))
    case .internalDeadline: AspectValue(rule.internalDeadline.map(words.span))
    case .skipping: AspectValue(rule.skipUnder.map(words.span))
    default: title(rule.title)
    }
  }

  private func value(of role: Role) -> AspectValue {
    title(role.title)
  }

  private func value(of agreement: AgreementKind) -> AspectValue {
    aspect == .signatory ? AspectValue(agreement.with.map(names.role)) : title(agreement.title)
  }
}
