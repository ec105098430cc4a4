import RugeTestSupport
import RugeWords

@testable import RugeCore

extension Sentence {
  /// Everything that rules say: refusals, gaps, what is due, who needs attention, what happened.
  static let rules: [Sentence] = refusals + gaps + dues + attention + reminders + events

  private static let programme = ProgrammeFixture.programme
  private static let today: Day = "2026-06-01"

  /// Numbers stand for names, so that a name that is missing shows.
  struct Names: NameSource {
    func name(of subject: Subject) -> String? { subject.kind == .person ? "Mette Holm" : "Læsehunde" }
  }

  static func said(_ name: String, _ text: @escaping @Sendable (ProgrammeWords) -> String) -> Sentence {
    Sentence(name) { text(ProgrammeWords($0, programme)) }
  }

  private static let fact = Life(enrolled: "2026-01-12").facts[0]

  private static let refusals: [Sentence] = problems(
    ([
      .inTheFuture("2026-06-02", today: today), .beforeEnrolment("2026-01-11", enrolledOn: "2026-01-12"),
      .ended(Ending(.withdrawn, exit: nil, on: "2026-05-01")),
      .gateClosed(into: "udvikling", leaving: "afklaring", .notMet(allGaps)),
      .gateClosed(into: nil, leaving: "forankring", .unknown([.notAgreed([.target("frivillige")])])),
      .noStageAhead("opfølgning"), .noStageAhead(nil), .stillWaiting, .stagesAhead(["udvikling", "forankring"]),
      .alreadyAccepted("økonomi", on: "2026-04-01"), .notNeeded("økonomi"), .contradicts([fact]),
      .contradicts(Array(repeating: fact, count: 12)), .alreadyEnrolled(3, on: "2026-01-12"), .othersRestOnIt([fact]),
      .alreadyUndone(batch: 4), .isUndo(batch: 5),
    ] as [Refusal]).map { refusal in
      RefusedCommand(refusal, organisation: "Læsehunde", programme: programme) { fact, words in
        ProgrammeWords(words, programme).event(fact.event, texts: [:], names: Names())
      }
    })

  private static let allGaps: [Gap] = [
    .milestoneOpen("økonomi", nil, due: "2026-04-01"), .milestoneOpen("økonomi", .submitted, due: nil),
    .milestoneOpen("økonomi", .rejected, due: nil), .milestoneNotAgreed("økonomi"),
    .formUnanswered("optagelse", fields: ["frivillighed", "afprøvet"]),
    .formNotPassed("optagelse", fields: ["frivillighed"]),
    .sessionsNotMet(
      SessionsTest("sparring", .held(.atLeast(Quantity(millionths: 5_000_000)))), Quantity(millionths: 1_000_000)),
    .notAgreed([.target("frivillige"), .milestone("økonomi")]), .notInStage("udvikling"),
    .tooFew(met: 1, needed: 2, of: [.notInStage("udvikling"), .notInStage("forankring")]),
    .tooFew(met: 0, needed: 2, of: [.notInStage("udvikling"), .notInStage("forankring")]),
  ]

  private static let gaps = allGaps.map { gap in said("\(gap)") { $0.gap(gap) } }

  private static let dueSubjects: [Due.Subject] = [
    .milestone("økonomi"), .baseline("frivillige"), .figure("frivillige"), .session("sparring"),
    .endOfStage("udvikling"),
  ]

  private static let dues = dueSubjects.flatMap { subject in
    (["2026-05-31", "2026-06-01", "2026-06-15"] as [Day]).map { day in
      said("\(subject) \(day)") { $0.due(Due(subject, on: day), on: today) }
    }
  }

  private static let attention =
    ([
      .overdue(Due(.milestone("økonomi"), on: "2026-05-01")), .silent("sparring", since: "2026-04-01"),
      .gateReady("udvikling"), .waiting(since: "2026-04-01"),
    ] as [Attention]).map { attention in said("\(attention)") { $0.attention(attention, on: today) } }

  private static let reminders =
    ([
      .milestone("økonomi", due: "2026-06-15"), .silence("sparring", since: "2026-05-01"),
      .sinceEnrolment("2026-01-12"),
      .sinceStage("udvikling", "2026-02-09"),
    ] as [ReminderDue.Matter]).map { matter in
      said("\(matter)") {
        let reminder = ReminderDue(
          rule: programme.reminders[0], enrolment: 3, organisation: 2, matter: matter, occurrence: today,
          recipients: [:])
        return $0.reminder(reminder, organisation: "Læsehunde", on: today)
      }
    }

  private static let events = Event.samples.filter { !$0.isEmptyAnswer }.map { event in
    said("\(event)") { $0.event(event, texts: texts(of: event), names: Names()) }
  }

  private static func texts(of event: Event) -> [TextPurpose: String] {
    switch event.type {
    case .organisationAdded, .personAdded: [.name: "Læsehunde"]
    case .figureKept: [.heading: "Kommuner"]
    default: [:]
    }
  }
}

extension Event {
  /// An answer of no letters can be kept, but no programme offers one.
  fileprivate var isEmptyAnswer: Bool {
    switch self {
    case .answered(_, let answer), .organisationAnswered(_, let answer), .sessionAnswered(_, _, let answer),
      .recordAnswered(_, _, let answer):
      answer == .value(.choice("")) || answer == .value(.choices([]))
    default: false
    }
  }
}
