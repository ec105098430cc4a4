import RugeCore
import RugeTestSupport
import Testing

struct DecisionTests {
  private let today: Day = "2026-06-01"
  private let waiting = Life(enrolled: "2026-01-12")
  /// In `udvikling` with two sessions behind it and nothing in its plan.
  private var developing: Life {
    waiting.on("2026-01-12", .admission("frivillighed", true), .admission("afprøvet", true))
      .on("2026-01-12", .entered("afklaring"))
      .on("2026-01-26", .milestoneAccepted("forventninger"), .agreed(.target("frivillige"), .none))
      .on("2026-01-26", .agreed(.milestone("økonomi"), .none), .agreed(.milestone("metode"), .none))
      .on("2026-02-09", .entered("udvikling"))
      .on("2026-03-01", .held("sparring")).on("2026-03-20", .held("sparring"))
  }

  private func decide(
    _ command: EnrolmentCommand, on day: Day, _ life: Life, in programme: Programme = ProgrammeFixture.programme
  ) throws(Refusal) -> [Event] {
    try Decision(programme: programme, history: life.facts, today: today).decide(command, on: day)
  }

  private let session = EnrolmentCommand.holdSession(kind: "sparring", minutes: 60, host: nil)
  private let advance = EnrolmentCommand.advance(overriding: false)
  private let override = EnrolmentCommand.advance(overriding: true)

  @Test("Only what has happened is recorded, and only while the enrolment ran")
  func lifetime() {
    #expect(throws: Refusal.inTheFuture("2026-06-02", today: today)) {
      try decide(session, on: "2026-06-02", developing)
    }
    #expect(throws: Refusal.beforeEnrolment("2026-01-11", enrolledOn: "2026-01-12")) {
      try decide(session, on: "2026-01-11", developing)
    }
    let ending = Ending(.withdrawn, exit: nil, on: "2026-05-01")
    let ended = developing.on("2026-05-01", .withdrawn(exit: nil))
    #expect(throws: Refusal.ended(ending)) { try decide(session, on: "2026-05-02", ended) }
    #expect(throws: Refusal.alreadyEnded(ending)) { try decide(.withdraw(exit: nil), on: "2026-05-02", ended) }
  }

  @Test("After the end figures are still collected and roles given, and before it what was forgotten is entered")
  func afterTheEnd() throws {
    let ended = developing.on("2026-05-01", .withdrawn(exit: nil))
    #expect(try decide(.measure(indicator: "frivillige", .unknown), on: today, ended).count == 1)
    #expect(try decide(.give(role: "rådgiver", person: 9), on: today, ended).count == 1)
    #expect(try decide(session, on: "2026-04-30", ended).count == 1)
  }

  @Test("A closed gate is refused with everything it lacks, and opens by override, which is recorded")
  func gates() throws {
    let gap = Gap.formUnanswered(FormReference("optagelse"), fields: ["frivillighed", "afprøvet"])
    #expect(throws: Refusal.gateClosed(into: "afklaring", leaving: nil, .unknown([gap]))) {
      try decide(advance, on: today, waiting)
    }
    #expect(try decide(override, on: today, waiting) == [.stageEntered("afklaring", overridden: true)])
    #expect(try decide(advance, on: today, developing) == [.stageEntered("forankring", overridden: false)])
    #expect(try decide(override, on: today, developing) == [.stageEntered("forankring", overridden: false)])
  }

  @Test("A back-dated step is judged by what was so on its day")
  func backDated() throws {
    let gap = Gap.sessionsNotMet(
      SessionsTest("sparring", .held(.atLeast(Quantity(millionths: 2_000_000)))), Quantity(millionths: 1_000_000))
    #expect(throws: Refusal.gateClosed(into: "forankring", leaving: "udvikling", .notMet([gap]))) {
      try decide(advance, on: "2026-03-19", developing)
    }
    #expect(try decide(advance, on: "2026-03-20", developing).count == 1)
  }

  @Test("A gate that was passed is never judged again")
  func neverRejudged() throws {
    let no = EnrolmentCommand.FieldAnswer("frivillighed", .value(.yesOrNo(false)))
    #expect(try decide(.answer(form: "optagelse", [no]), on: "2026-01-12", developing).count == 1)
  }

  @Test("What would break a later record is refused, and the later record named")
  func contradiction() throws {
    let stage = try #require(developing.facts.first { $0.event == .entered("udvikling") })
    #expect(throws: Refusal.contradicts([stage])) { try decide(override, on: "2026-02-01", developing) }
    let accepted = try #require(developing.facts.first { $0.event == .milestoneAccepted("forventninger") })
    #expect(throws: Refusal.contradicts([accepted])) {
      try decide(.accept(milestone: "forventninger"), on: "2026-01-20", developing)
    }
    let sessions = developing.facts.filter { $0.on > "2026-02-20" }
    #expect(throws: Refusal.contradicts(sessions)) { try decide(.withdraw(exit: nil), on: "2026-02-20", developing) }
  }

  @Test("No stage follows the last one, nor where there are none")
  func noStageAhead() {
    #expect(throws: Refusal.noStageAhead("opfølgning")) {
      try decide(advance, on: today, developing.on("2026-04-01", .entered("opfølgning")))
    }
    #expect(throws: Refusal.noStageAhead(nil)) {
      try decide(advance, on: today, waiting, in: ProgrammeFixture.withoutStages)
    }
  }

  @Test("Completing wants the stages behind it, follow-up excepted; overriding is recorded")
  func completing() throws {
    let complete = EnrolmentCommand.complete(exit: "optaget", overriding: false)
    let anyway = EnrolmentCommand.complete(exit: "optaget", overriding: true)
    #expect(throws: Refusal.stillWaiting) { try decide(anyway, on: today, waiting) }
    #expect(throws: Refusal.stagesAhead(["forankring"])) { try decide(complete, on: today, developing) }
    #expect(try decide(anyway, on: today, developing) == [.completed(exit: "optaget", overridden: true)])
    let anchoring = developing.on("2026-04-01", .entered("forankring"))
    #expect(try decide(complete, on: today, anchoring) == [.completed(exit: "optaget", overridden: false)])
    let advice = Life(enrolled: "2026-01-12", in: "rådgivning")
    #expect(try decide(complete, on: today, advice, in: ProgrammeFixture.withoutStages).count == 1)
  }

  @Test("A milestone is reviewed until it is accepted, and only where the plan has it")
  func milestones() throws {
    func commands(_ id: ElementID) -> [EnrolmentCommand] {
      [.submit(milestone: id), .accept(milestone: id), .reject(milestone: id), .extend(milestone: id, to: today)]
    }
    for command in commands("forventninger") {
      #expect(throws: Refusal.alreadyAccepted("forventninger", on: "2026-01-26")) {
        try decide(command, on: today, developing)
      }
    }
    for command in commands("økonomi") {
      #expect(throws: Refusal.notNeeded("økonomi")) { try decide(command, on: today, developing) }
    }
    let rejected = waiting.on("2026-02-01", .milestoneRejected("forventninger"))
    #expect(try decide(.accept(milestone: "forventninger"), on: today, rejected).count == 1)
  }

  @Test("Saying again what was said records nothing; new words of a free text do")
  func nothingNew() throws {
    let same = EnrolmentCommand.FieldAnswer("frivillighed", .value(.yesOrNo(true)))
    #expect(try decide(.answer(form: "optagelse", [same]), on: today, developing).isEmpty)
    let words = EnrolmentCommand.FieldAnswer("bemærkning", .value(.text))
    let written = developing.on("2026-01-13", .answered(AnswerKey("optagelse", "bemærkning"), .value(.text)))
    #expect(try decide(.answer(form: "optagelse", [words]), on: today, written).count == 1)
    #expect(try decide(.agree([.init(.milestone("økonomi"), .none)]), on: today, developing).isEmpty)
    let adviser = developing.on("2026-01-13", .roleGiven("rådgiver", person: 9))
    #expect(try decide(.give(role: "rådgiver", person: 9), on: today, adviser).isEmpty)
    #expect(try decide(session, on: "2026-03-20", developing).count == 1)
  }
}
