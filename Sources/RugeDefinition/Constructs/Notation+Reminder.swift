import RugeCore
import RugeYAML

private enum ReminderKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.reminder))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let when = Key.required("when", Notation<ReminderTime>.phrase)
  static let repeats = Key("repeat", Notation<Repetition>.phrase)
  static let to = Key.required("to", Notation<[ElementID]>.oneOrMore(of: .reference(to: .role)))
  static let quiet = Key("quiet", Notation<[ElementID]>.oneOrMore(of: .reference(to: .period)))
  static let unless = Key("unless", Notation<Condition>.condition)
  static let suggests = Key("suggests", Notation<ReminderRule.Suggestion>.word)
  static let escalate = Key("escalate", Notation<[ReminderRule.Escalation]>.list(of: .escalation))

  static let all = Keys(id, title, formerly, when, repeats, to, quiet, unless, suggests, escalate)
}

private enum EscalationKeys {
  static let after = Key.required("after", Notation<Span>.phrase)
  static let to = Key.required("to", Notation<[ElementID]>.oneOrMore(of: .reference(to: .role)))

  static let all = Keys(after, to)
}

extension Notation<ReminderRule> {
  /// A reminder.
  static var reminder: Notation {
    .mapping(ReminderKeys.all) { fields in
      let id = fields[ReminderKeys.id] ?? .unreadable
      let time = fields[ReminderKeys.when]
      return ReminderRule(
        id: id,
        title: fields.title(ReminderKeys.title, of: id, at: ReminderKeys.id),
        formerly: fields[ReminderKeys.formerly] ?? [],
        offset: time?.offset,
        anchor: time?.anchor ?? .day(.enrolment),
        repeats: fields[ReminderKeys.repeats],
        to: fields[ReminderKeys.to] ?? [],
        quiet: fields[ReminderKeys.quiet] ?? [],
        unless: fields[ReminderKeys.unless],
        suggests: fields[ReminderKeys.suggests],
        escalations: fields[ReminderKeys.escalate] ?? [])
    }
  }
}

extension Notation<ReminderRule.Escalation> {
  fileprivate static var escalation: Notation {
    .mapping(EscalationKeys.all) { fields in
      let after = fields[EscalationKeys.after]
      let to = fields[EscalationKeys.to]
      guard let after, let to else { return nil }
      return ReminderRule.Escalation(after: after, to: to)
    }
  }
}
