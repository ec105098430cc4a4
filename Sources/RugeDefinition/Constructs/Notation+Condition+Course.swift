import RugeCore
import RugeYAML

private enum FormKeys {
  static let id = Key.required("id", Notation<FormReference>.phrase)
  static let passed = Key("passed", Notation<Void>.only("true"))
  static let answered = Key("answered", Notation<Void>.only("true"))
  static let score = Key("score", Notation<NumberTest>.numberTest)
  static let place = Key("place", Notation<NumberTest>.numberTest)

  static let all = Keys(id, passed, answered, score, place)
    .needingOne(of: passed.name, answered.name, score.name, place.name)
}

private enum MilestonesKeys {
  static let of = Key.required("of", Notation<Condition.MilestoneSet>.word)
  static let `is` = Key("is", Notation<Void>.only("accepted"))
  static let atLeast = Key("at_least", Notation<Int>.integer(in: 1...1000))

  static let all = Keys(of, `is`, atLeast).needingOne(of: `is`.name, atLeast.name)
}

private enum SessionsKeys {
  static let kind = Key("kind", Notation<ElementID>.reference(to: .session))
  static let hours = Key("hours", Notation<NumberTest>.numberTest.map { $0.inHours })
  static let missed = Key("missed", Notation<NumberTest>.numberTest)
  static let attended = Key("attended", Notation<Void>.only("all"))

  static let all = Keys(
    kind, TestKeys.atLeast, TestKeys.equals, TestKeys.atMost, TestKeys.above, TestKeys.below, hours, missed, attended
  ).needingOne(
    of: TestKeys.atLeast.name, TestKeys.equals.name, TestKeys.atMost.name, TestKeys.above.name, TestKeys.below.name,
    hours.name, missed.name, attended.name)
}

/// Conditions about the course itself: forms, milestones and sessions.
extension Notation<Condition> {
  static var form: Notation {
    .mapping(FormKeys.all) { fields in
      let reference = fields[FormKeys.id]
      let tests: [FormTest?] = [
        fields[FormKeys.passed].map { .passed }, fields[FormKeys.answered].map { .answered },
        fields[FormKeys.score].map { .score($0) }, fields[FormKeys.place].map { .place($0) },
      ]
      guard let reference else { return nil }
      return .joined(tests.compactMap { $0.map { .form(reference, $0) } })
    }
  }

  static var milestones: Notation {
    .mapping(MilestonesKeys.all) { fields in
      let set = fields[MilestonesKeys.of]
      _ = fields[MilestonesKeys.is]
      let count = fields[MilestonesKeys.atLeast]
      return set.map { .milestones($0, atLeast: count) }
    }
  }

  static var sessions: Notation {
    .mapping(SessionsKeys.all) { fields in
      let kind = fields[SessionsKeys.kind]
      let measures: [SessionsTest.Measure?] = [
        fields.numberTest.map { .held($0) }, fields[SessionsKeys.hours].map { .hours($0) },
        fields[SessionsKeys.missed].map { .missed($0) }, fields[SessionsKeys.attended].map { .attendedAll },
      ]
      return .joined(measures.compactMap { $0.map { .sessions(SessionsTest(kind, $0)) } })
    }
  }
}

extension Condition {
  /// The one condition, or all of several; `nil` for none.
  static func joined(_ conditions: [Condition]) -> Condition? {
    conditions.count > 1 ? .all(conditions) : conditions.first
  }
}
