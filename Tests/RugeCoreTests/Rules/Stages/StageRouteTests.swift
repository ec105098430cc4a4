import RugeCore
import RugeTestSupport
import Testing

struct StageRouteTests {
  private static func stage(_ id: ElementID, optional: Bool = false, repeats: Bool = false, most: Int? = nil) -> Stage {
    Stage(
      id: id, title: LocalisedText(id.rawValue), isOptional: optional, isRepeatable: repeats,
      capacity: most.map { Capacity(most: $0) })
  }

  private static let programme = Programme(
    id: "p", title: LocalisedText("P"),
    stages: [
      stage("start"), stage("ekstra", optional: true), stage("år", repeats: true, most: 1),
      stage("slut", optional: true),
    ])

  private let life = Life(enrolled: "2026-01-12", in: "p").on("2026-01-12", .entered("start"))

  private func advance(
    to target: ElementID? = nil, _ life: Life, on day: Day = "2026-03-01", overriding: Bool = false,
    cohort: CohortView? = nil, in programme: Programme = programme
  ) throws(Refusal) -> [Event] {
    try Decision(programme: programme, history: life.facts, today: "2026-12-31", cohort: cohort)
      .decide(.advance(to: target, overriding: overriding), on: day)
  }

  @Test("Nothing is passed over without a word; what is optional may be when a stage is named")
  func optional() throws {
    #expect(try advance(life) == [.entered("ekstra")])
    #expect(try advance(to: "år", life) == [.entered("år")])
    let waiting = Life(enrolled: "2026-01-12", in: "p")
    #expect(throws: Refusal.stagesBetween(["start"], to: "år")) { try advance(to: "år", waiting) }
    let complete = EnrolmentCommand.complete(exit: nil, overriding: false)
    let year = life.on("2026-02-01", .entered("år"))
    let decision = Decision(programme: Self.programme, history: year.facts, today: "2026-12-31")
    #expect(try decision.decide(complete, on: "2026-03-01").count == 1, "only optional stages are ahead")
  }

  @Test("A stage that repeats may be entered again, from itself too; others may not")
  func repeats() throws {
    let year = life.on("2026-02-01", .entered("år"))
    #expect(try advance(to: "år", year) == [.entered("år")])
    #expect(try advance(to: "år", year.on("2026-02-10", .entered("slut"))) == [.entered("år")])
    #expect(throws: Refusal.notRepeatable("start")) { try advance(to: "start", year) }
    #expect(throws: Refusal.noStageAhead("slut")) { try advance(year.on("2026-02-10", .entered("slut"))) }
    #expect(year.on("2026-02-20", .entered("år")).state().visits.count == 3)
  }

  @Test("A stage that repeats is entered once a day, and the refusal says so instead of an empty list")
  func twiceADay() {
    let year = life.on("2026-03-01", .entered("år"))
    #expect(throws: Refusal.enteredThatDay("år", on: "2026-03-01")) { try advance(to: "år", year) }
  }

  @Test("A back-dated step never makes a later one enter the stage it is in")
  func backDated() throws {
    let later = life.on("2026-05-01", .entered("ekstra"))
    let fact = try #require(later.facts.last)
    #expect(throws: Refusal.contradicts([fact])) { try advance(later) }
  }

  @Test("A full stage is refused where anybody knows who is in it")
  func capacity() throws {
    let other = Fact(
      sequence: 50, batch: 50, subject: .enrolment(50), on: "2026-01-12", at: Life.moment(50), by: 1, origin: .cli,
      event: .enrolled(organisation: 60, programme: "p", definition: 1))
    let entered = Fact(
      sequence: 51, batch: 51, subject: .enrolment(50), on: "2026-01-13", at: Life.moment(51), by: 1, origin: .cli,
      event: .entered("år"))
    let states = [life.state(), try #require(EnrolmentState.fold([other, entered]).state)]
    let view = CohortView(states, in: Self.programme, on: "2026-03-01")
    #expect(throws: Refusal.stageFull("år", most: 1)) { try advance(to: "år", life, cohort: view) }
    #expect(
      try advance(to: "år", life, overriding: true, cohort: view) == [.stageEntered("år", overridden: true)])
    #expect(try advance(to: "år", life).count == 1)
  }

  @Test("A stage that is chosen for is not simply entered")
  func choice() throws {
    let chosen = Programme(
      id: "p", title: LocalisedText("P"),
      stages: [
        Self.stage("start"),
        Stage(
          id: "camp", title: LocalisedText("Camp"),
          choice: StageChoice(by: nil, form: FormReference("interview"), measure: .score, others: nil)),
      ])
    #expect(throws: Refusal.enteredByChoice("camp")) { try advance(life, in: chosen) }
    #expect(try advance(life, overriding: true, in: chosen) == [.stageEntered("camp", overridden: true)])
  }
}
