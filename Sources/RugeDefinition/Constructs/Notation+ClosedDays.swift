import RugeCore
import RugeYAML

private enum ClosedKeys {
  static let on = Key.required("on", Notation<[ElementID]>.oneOrMore(of: .closedDay))
  static let then = Key.required("then", Notation<ClosedDays.Move>.word)

  static let all = Keys(on, then)
}

extension Notation<ClosedDays> {
  /// Days on which nothing falls due: `{on: [weekends, sommerpause], then: next open day}`.
  static var closedDays: Notation {
    .mapping(ClosedKeys.all) { fields in
      let days = fields[ClosedKeys.on]
      let move = fields[ClosedKeys.then]
      guard let days, let move else { return nil }
      return ClosedDays(
        hasWeekends: days.contains(.weekends), periods: days.filter { $0 != .weekends }, move: move)
    }
  }
}

extension ElementID {
  fileprivate static let weekends: ElementID = "weekends"
}

extension Notation<ElementID> {
  /// `weekends`, or a period of the calendar.
  fileprivate static var closedDay: Notation {
    Notation(shape: .name(.any, of: .period)) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if text != ElementID.weekends.rawValue {
        reader.names.refer(to: text, anyOf: [.period], or: [ElementID.weekends.rawValue], at: node.range)
      }
      return ElementID(text)
    }
  }
}
