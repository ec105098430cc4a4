package import RugeCore

extension Programme {
  /// The same programme with other elements of some kinds.
  package func with(
    title: LocalisedText? = nil, roles: [Role]? = nil, forms: [Form]? = nil, stages: [Stage]? = nil,
    exits: [Exit]? = nil, sessions: [SessionKind]? = nil, milestones: [Milestone]? = nil,
    indicators: [Indicator]? = nil, records: [RecordKind]? = nil, reminders: [ReminderRule]? = nil
  ) -> Programme {
    Programme(
      id: id, title: title ?? self.title, host: host, source: source, languages: languages, length: length,
      participants: participants, organisationFields: organisationFields, roles: roles ?? self.roles,
      forms: forms ?? self.forms, stages: stages ?? self.stages, exits: exits ?? self.exits,
      sessions: sessions ?? self.sessions, milestones: milestones ?? self.milestones,
      indicators: indicators ?? self.indicators, periods: periods, closedDays: closedDays, cohorts: cohorts,
      agreements: agreements, records: records ?? self.records, reminders: reminders ?? self.reminders,
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
  /// The same indicator under another id, or in another unit.
  package func with(id: ElementID? = nil, was: [ElementID]? = nil, unit: LocalisedText? = nil) -> Indicator {
    Indicator(
      id: id ?? self.id, title: title, formerly: was ?? formerly, unit: unit ?? self.unit, categories: categories,
      scale: scale, total: total, collection: collection, baseline: baseline, target: target, aggregate: aggregate,
      count: count)
  }
}

extension SessionKind {
  /// The same kind under another id.
  package func called(_ id: ElementID) -> SessionKind {
    SessionKind(
      id: id, title: title, formerly: [self.id], shape: shape, host: host, plan: plan, length: length,
      attendance: attendance, isOpen: isOpen, on: on, fields: fields)
  }
}

extension Form {
  /// The same form under another id.
  package func called(_ id: ElementID) -> Form {
    Form(
      id: id, title: title, formerly: [self.id], by: by, about: about, rounds: rounds, fields: fields, score: score,
      passedWhen: passedWhen, shownTo: shownTo)
  }
}
