import RugeCore
import RugeTestSupport

/// Something that staff might do next, whether the rules let them or not.
enum RandomCommand {
  /// The life with one more change, or as it was where the rules refuse it.
  static func step(_ life: Life, _ generator: inout SeededGenerator) -> Life {
    let day = Day(stringLiteral: "2026-01-12").adding(days: Int.random(in: 0..<150, using: &generator))
    let decision = Decision(programme: ProgrammeFixture.programme, history: life.facts, today: "2026-06-30")
    guard let events = try? decision.decide(command(&generator), on: day), !events.isEmpty else { return life }
    return life.on(day, events)
  }

  private static func command(_ generator: inout SeededGenerator) -> EnrolmentCommand {
    let milestone = ElementID(["forventninger", "økonomi", "metode"].randomElement(using: &generator) ?? "metode")
    let yes = Bool.random(using: &generator)
    switch Int.random(in: 0..<18, using: &generator) {
    case 0, 1, 2: return .advance(overriding: yes)
    case 3:
      return .answer(form: "optagelse", [.init("frivillighed", .value(.yesOrNo(yes))), .init("afprøvet", .unknown)])
    case 4: return .agree([.init(.milestone("økonomi"), yes ? .needed(by: nil) : .none)])
    case 5, 6, 7: return .holdSession(kind: yes ? "sparring" : "undervisning", minutes: 60, host: nil)
    case 8: return .submit(milestone: milestone)
    case 9: return .accept(milestone: milestone)
    case 10: return .reject(milestone: milestone)
    case 11: return .measure(indicator: "frivillige", yes ? .unknown : .value(Quantity(millionths: 40_000_000)))
    case 12: return .give(role: "rådgiver", person: yes ? 8 : 9)
    case 13: return .live(yes ? .paused(until: nil) : .resumed)
    case 14: return .live(.decided(yes ? .accepted : .waitlisted))
    case 15:
      return .act(
        yes ? .added(owner: 9, due: "2026-05-01") : .done(ActionID(Int64.random(in: 4..<12, using: &generator))))
    case 16:
      let session = SessionID(Int64.random(in: 4..<12, using: &generator))
      return .meet(
        yes ? .planned(kind: "sparring", minutes: 60, host: 9, at: PlannedTime("2026-05-01")) : .kept(session))
    default: return yes ? .complete(exit: nil, overriding: true) : .withdraw(exit: "ophørt")
    }
  }
}
