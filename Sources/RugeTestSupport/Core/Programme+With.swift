package import RugeCore

extension Programme {
  /// The same programme with other elements of some kinds.
  package func with(
    title: LocalisedText? = nil, roles: [Role]? = nil, forms: [Form]? = nil, stages: [Stage]? = nil,
    exits: [Exit]? = nil, sessions: [SessionKind]? = nil, milestones: [Milestone]? = nil,
    indicators: [Indicator]? = nil, cohorts: [Cohort]? = nil, agreements: [AgreementKind]? = nil,
    records: [RecordKind]? = nil, reminders: [ReminderRule]? = nil
  ) -> Programme {
    Programme(
      id: id, title: title ?? self.title, host: host, source: source, languages: languages, length: length,
      participants: participants, organisationFields: organisationFields, roles: roles ?? self.roles,
      forms: forms ?? self.forms, stages: stages ?? self.stages, exits: exits ?? self.exits,
      sessions: sessions ?? self.sessions, milestones: milestones ?? self.milestones,
      indicators: indicators ?? self.indicators, periods: periods, closedDays: closedDays,
      cohorts: cohorts ?? self.cohorts, agreements: agreements ?? self.agreements, records: records ?? self.records,
      reminders: reminders ?? self.reminders,
      reports: reports)
  }
}

extension Stage {
  /// The same stage under another id.
  package func called(_ id: ElementID, was: [ElementID]? = nil) -> Stage {
    Stage(
      id: id, title: title, formerly: was ?? [self.id], length: length, dates: dates, isFollowUp: isFollowUp,
      isOptional: isOptional, isRepeatable: isRepeatable, capacity: capacity, choice: choice, enterWhen: enterWhen,
      leaveWhen: leaveWhen)
  }

  /// The same stage with another gate out.
  package func leaving(when condition: Condition?) -> Stage {
    Stage(id: id, title: title, formerly: formerly, length: length, enterWhen: enterWhen, leaveWhen: condition)
  }
}

extension Milestone {
  /// The same milestone under another id, in another stage, or due otherwise.
  package func with(
    id: ElementID? = nil, was: [ElementID]? = nil, stage: ElementID? = nil, due: Due? = nil
  ) -> Milestone {
    Milestone(
      id: id ?? self.id, title: title, formerly: was ?? formerly, stage: stage ?? self.stage, due: due ?? self.due,
      need: need, evidence: evidence, reviewedBy: reviewedBy, weight: weight, reachedWhen: reachedWhen)
  }
}

extension Indicator {
  /// The same indicator under another id, in another unit, or with other categories.
  package func with(
    id: ElementID? = nil, was: [ElementID]? = nil, unit: LocalisedText? = nil, categories: [IndicatorCategory]? = nil
  ) -> Indicator {
    Indicator(
      id: id ?? self.id, title: title, formerly: was ?? formerly, unit: unit ?? self.unit,
      categories: categories ?? self.categories,
      scale: scale, total: total, collection: collection, baseline: baseline, target: target, aggregate: aggregate,
      count: count)
  }
}

extension SessionKind {
  /// The same kind under another id.
  package func called(_ id: ElementID) -> SessionKind { with(id: id, was: [self.id]) }

  /// The same kind under another id, or with other questions.
  package func with(id: ElementID? = nil, was: [ElementID]? = nil, fields: [Field]? = nil) -> SessionKind {
    SessionKind(
      id: id ?? self.id, title: title, formerly: was ?? formerly, shape: shape, host: host, plan: plan, length: length,
      attendance: attendance, isOpen: isOpen, on: on, fields: fields ?? self.fields)
  }
}

extension Form {
  /// The same form under another id.
  package func called(_ id: ElementID) -> Form { with(id: id, was: [self.id]) }

  /// The same form under another id, or with other questions or rounds.
  package func with(
    id: ElementID? = nil, was: [ElementID]? = nil, fields: [Field]? = nil, rounds: [FormRound]? = nil
  ) -> Form {
    Form(
      id: id ?? self.id, title: title, formerly: was ?? formerly, by: by, about: about, rounds: rounds ?? self.rounds,
      fields: fields ?? self.fields, score: score, passedWhen: passedWhen, shownTo: shownTo)
  }
}

extension Field {
  /// The same question under another id.
  package func called(_ id: ElementID, was: [ElementID]? = nil) -> Field {
    Field(
      id: id, formerly: was ?? [self.id], ask: ask, kind: kind, optionTitles: optionTitles,
      formerOptions: formerOptions, isRequired: isRequired, unless: unless)
  }

  /// The same question with other options.
  package func choosing(_ options: [String], was: [String: [String]]) -> Field {
    let kind: FieldKind = if case .several = kind { .several(options) } else { .choice(options) }
    return Field(
      id: id, formerly: formerly, ask: ask, kind: kind, formerOptions: was, isRequired: isRequired, unless: unless)
  }
}

extension Role {
  /// The same role under another id.
  package func called(_ id: ElementID, was: [ElementID]? = nil) -> Role {
    Role(id: id, title: title, formerly: was ?? [self.id], side: side, time: time, part: part)
  }
}

extension AgreementKind {
  /// The same agreement under another id.
  package func called(_ id: ElementID, was: [ElementID]? = nil) -> AgreementKind {
    AgreementKind(id: id, title: title, formerly: was ?? [self.id], evidence: evidence, with: with)
  }
}

extension Cohort {
  /// The same cohort under another id.
  package func called(_ id: ElementID, was: [ElementID]? = nil) -> Cohort {
    Cohort(id: id, title: title, formerly: was ?? [self.id], dates: dates)
  }
}

extension ReminderRule {
  /// The same reminder under another id.
  package func called(_ id: ElementID, was: [ElementID]? = nil) -> ReminderRule {
    ReminderRule(
      id: id, title: title, formerly: was ?? [self.id], offset: offset, anchor: anchor, repeats: repeats, to: to,
      quiet: quiet, unless: unless, suggests: suggests, escalations: escalations)
  }
}

extension RecordKind {
  /// The same kind of record under another id, or with other questions or states.
  package func with(
    id: ElementID? = nil, was: [ElementID]? = nil, fields: [Field]? = nil, states: [[ElementID]]? = nil,
    formerStates: [ElementID: [ElementID]]? = nil
  ) -> RecordKind {
    RecordKind(
      id: id ?? self.id, title: title, formerly: was ?? formerly, about: about, fields: fields ?? self.fields,
      states: states ?? self.states, stateTitles: stateTitles, formerStates: formerStates ?? self.formerStates)
  }
}
