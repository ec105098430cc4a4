import RugeCore

extension AspectPhrase {
  func text(of indicator: Indicator) -> String? {
    switch aspect {
    case .unit: indicator.unit?[words.language]
    case .target: indicator.target.map(target)
    case .collection: indicator.collection.map(words.collection)
    case .baseline: indicator.baseline.map(words.baseline)
    case .scale:
      indicator.scale.map { [words.bounds($0), words.levels($0)].compactMap(\.self).joined(separator: "; ") }
    case .total: words.total(indicator.total)
    case .aggregate: words.aggregate(indicator.aggregate)
    case .count: indicator.count.map(names.count)
    default: title(indicator.title)
    }
  }

  private func target(_ target: Indicator.Target) -> String {
    switch target {
    case .agreed: names.agreedWithParticipant
    case .value(let value): words.number(value)
    }
  }

  func text(of agreement: AgreementKind) -> String? {
    switch aspect {
    case .evidence: agreement.evidence.map(words.evidence)
    case .signatory: agreement.with.map(names.role)
    default: title(agreement.title)
    }
  }

  func text(of record: RecordKind) -> String? {
    switch aspect {
    case .about: names.about(record.about)
    case .states: names.states(record)
    default: title(record.title)
    }
  }

  func text(of role: Role) -> String? {
    switch aspect {
    case .side: names.side(role.side)
    case .time: role.time.map(words.rate)
    case .part: role.part.map(words.part)
    default: title(role.title)
    }
  }

  func text(of rule: ReminderRule) -> String? {
    switch aspect {
    case .schedule: names.reminderTime(rule)
    case .repetition: rule.repeats.map(names.repetition)
    case .recipients: roles(rule.to)
    case .quiet: list(rule.quiet.map(quoted(period:)))
    case .unless: rule.unless.map(names.condition)
    case .suggestion: rule.suggests.map(words.step)
    case .escalations: list(rule.escalations.map(names.escalation))
    default: title(rule.title)
    }
  }

  func text(of rule: ReportRule) -> String? {
    switch aspect {
    case .audience: words.audience(rule.audience)
    case .recipients: roles(rule.to)
    case .due: names.due(rule.due)
    case .coverage: rule.covers.map(names.coverage)
    case .internalDeadline: rule.internalDeadline.map(words.span)
    case .skipping: rule.skipUnder.map(words.span)
    case .comparison: words.comparison(rule.compares)
    case .sections: names.sections(rule.sections)
    default: title(rule.title)
    }
  }

  private func roles(_ ids: [ElementID]) -> String? { list(ids.map(names.role)) }

  private func list(_ items: [String]) -> String? { items.isEmpty ? nil : words.list(items) }

  /// The same of the programme as a whole.
  func text(of programme: Programme) -> String? {
    switch aspect {
    case .host: programme.host
    case .source: title(programme.source)
    case .languages: list(programme.languages.map(words.languageName))
    case .length: programme.length.map(words.length)
    case .participants: names.participantKind
    case .closedDays: programme.closedDays.map { "\(names.times($0)): \(words.move($0))" }
    default: title(programme.title)
    }
  }
}
