import RugeCore
import RugeYAML

private enum ReminderKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.reminder))
  static let when = Key.required("when", Notation<ReminderTime>.phrase)
  static let repeats = Key("repeat", Notation<Cadence>.phrase)
  static let to = Key.required("to", Notation<[ElementID]>.oneOrMore(of: .reference(to: .role)))
  static let quiet = Key("quiet", Notation<[ElementID]>.oneOrMore(of: .reference(to: .period)))
  static let unless = Key("unless", Notation<Condition>.condition)

  static let all = Keys(id, when, repeats, to, quiet, unless)
}

extension Notation<ReminderRule> {
  /// A reminder.
  static var reminder: Notation {
    .mapping(ReminderKeys.all) { fields in
      let time = fields[ReminderKeys.when]
      let roles = fields[ReminderKeys.to]
      if let roles, roles.isEmpty, let node = fields.node(of: ReminderKeys.to) {
        fields.reader.add(.error, .emptyValue(ReminderKeys.to.name), at: node.range)
      }
      return ReminderRule(
        id: fields[ReminderKeys.id] ?? .unreadable,
        offset: time?.offset,
        anchor: time?.anchor ?? .day(.enrolment),
        repeats: fields[ReminderKeys.repeats].map { .every($0.interval) },
        to: roles ?? [],
        quiet: fields[ReminderKeys.quiet] ?? [],
        unless: fields[ReminderKeys.unless])
    }
  }
}
