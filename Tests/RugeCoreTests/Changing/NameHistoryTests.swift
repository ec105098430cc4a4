import RugeTestSupport
import Testing

@testable import RugeCore

@Suite("Which id a fact has in which version")
struct NameHistoryTests {
  private static let migration: Day = "2026-04-01"
  private static let renamings = [
    Renaming(.stage, from: "a", to: "b"), Renaming(.session, from: "talk", to: "chat"),
    Renaming(.milestone, from: "plan", to: "goal"), Renaming(.indicator, from: "people", to: "members"),
    Renaming(.role, from: "mentor", to: "coach"), Renaming(.agreement, from: "pact", to: "contract"),
    Renaming(.record, from: "note", to: "referral"),
    Renaming(.field, from: "what", to: "why", of: .init(.record, "referral")),
  ]

  /// An enrolment that was migrated in April, of which something is recorded late about March.
  private let life = Life(enrolled: "2026-01-12", in: "p")
    .on("2026-02-01", .held("talk"), .roleGiven("mentor", person: 9))
    .on(migration, renamings.map(Event.renamed) + [.migrated(definition: 2)])
    .on(
      "2026-03-01", .entered("b"), .held("chat"), .milestoneAccepted("goal"), .figure("members", 7),
      .signed("contract"), .recordAdded(kind: "referral"))

  @Test("what is recorded after a change of ids about a day before it has the ids of that day, and later the new ones")
  func lateFacts() throws {
    let then = life.state(on: "2026-03-15")
    #expect(then.visits.map(\.stage) == ["a"])
    #expect(then.sessions.mapValues(\.count) == ["talk": 2])
    #expect(Set(then.milestones.keys) == ["plan"] && Set(then.signed.keys) == ["pact"])
    #expect(Set(then.figures.keys.map(\.indicator)) == ["people"])
    let record = try #require(then.records.values.first)
    #expect(record.kind == "note")
    let now = life.state()
    #expect(now.visits.map(\.stage) == ["b"])
    #expect(now.sessions.mapValues(\.count) == ["chat": 2])
    #expect(Set(now.milestones.keys) == ["goal"] && Set(now.roles.keys) == ["coach"])
  }

  @Test("the questions of a record, too")
  func recordQuestions() throws {
    let added = try #require(life.facts.first { $0.event == .recordAdded(kind: "referral") }).sequence
    let answered = life.on("2026-03-02", .recordAnswered(RecordID(added), field: "why", .value(.text)))
    let then = try #require(answered.state(on: "2026-03-15").records[RecordID(added)])
    #expect(Set(then.answers.keys) == ["what"])
    #expect(Set(try #require(answered.state().records[RecordID(added)]).answers.keys) == ["why"])
  }

  @Test("a day before the change can be spoken of under the ids of now")
  func presentNames() {
    let then = life.state(on: "2026-03-15").underPresentNames
    #expect(Set(then.roles.keys) == ["coach"] && then.visits.map(\.stage) == ["b"])
    #expect(then.sessions.mapValues(\.count) == ["chat": 2] && then.present("talk") == "chat")
    let facts = life.facts.underPresentNames(on: "2026-03-15")
    #expect(facts.filter { $0.on <= "2026-03-15" && $0.event == .held("talk") }.count == 2)
  }

  @Test("of elements that became one, what is recorded later was told of the one that had the id, or else of the first")
  func joined() {
    let begun = Life(enrolled: "2026-01-12", in: "p").on("2026-02-01", .milestoneAccepted("plan"))
    func joined(_ life: Life, _ ids: ElementID...) -> Life {
      life.on(
        Self.migration, ids.map { .renamed(Renaming(.milestone, from: $0, to: "goal")) } + [.migrated(definition: 2)]
      ).on("2026-03-01", .milestoneSubmitted("goal"))
    }
    #expect(Set(joined(begun, "first", "plan").state(on: "2026-03-15").milestones.keys) == ["plan", "first"])
    let known = begun.on("2026-02-02", .milestoneRejected("goal"))
    #expect(joined(known, "plan").state(on: "2026-03-15").milestones["goal"]?.step == .submitted)
  }

  @Test("options and states that became one are each what they were before, and late ones what had the id already")
  func joinedParts() throws {
    let form = RecordedElement.Whole(.form, "ark")
    let kind = RecordedElement.Whole(.record, "sag")
    func answered(_ option: String) -> Event { .answered(AnswerKey("skema", "farve"), .value(.choice(option))) }
    func late(_ early: String, _ state: ElementID, _ into: String...) throws -> (Known<Answer>?, ElementID?) {
      let begun = Life(enrolled: "2026-01-12", in: "p").on("2026-02-01", answered(early))
        .on("2026-02-02", .recordAdded(kind: "sag"), .recordMoved(nil, to: state))
      let record = try #require(begun.facts.first { $0.event == .recordAdded(kind: "sag") }).sequence
      let moved = begun.on(
        Self.migration,
        [.renamed(Renaming(.form, from: "skema", to: "ark"))]
          + into.map { .renamed(Renaming(.option, from: ElementID($0), to: "rød", of: form, question: "farve")) }
          + into.map { .renamed(Renaming(.state, from: ElementID($0), to: "rød", of: kind)) } + [
            .migrated(definition: 2)
          ])
      let before = moved.state(on: "2026-03-15")
      #expect(before.answers[AnswerSheet("skema")]?["farve"] == .value(.choice(early)))
      #expect(before.records[RecordID(record)]?.state == state)
      #expect(moved.state().answers[AnswerSheet("ark")]?["farve"] == .value(.choice("rød")))
      let then = moved.on(
        "2026-03-01", .answered(AnswerKey("ark", "farve"), .value(.choice("rød"))),
        .recordMoved(RecordID(record), to: "rød")
      ).state(on: "2026-03-15")
      return (then.answers[AnswerSheet("skema")]?["farve"], then.records[RecordID(record)]?.state)
    }
    #expect(try late("blå", "blå", "blå", "grøn") == (.value(.choice("blå")), "blå"))
    #expect(try late("grøn", "grøn", "blå", "grøn") == (.value(.choice("blå")), "blå"))
    // What had the id already keeps it.
    #expect(try late("rød", "rød", "blå") == (.value(.choice("rød")), "rød"))
  }

  @Test("sessions that are counted elsewhere are put under the ids of the day by when they were recorded")
  func tallies() throws {
    let then = life.state(on: "2026-03-15")
    #expect(then.laterChanges.count == 1)
    let one = SessionTally(count: 1, minutes: 60, last: "2026-02-01")
    let counted = then.withSessions(recordedBetweenChanges: [["talk": one, "chat": one], ["chat": one]])
    // Before the change there may have been another kind that was called “chat”.
    #expect(counted.sessions.mapValues(\.count) == ["talk": 2, "chat": 1])
  }

  @Test("the ids of a version can be followed back to those of an earlier one")
  func back() {
    let form = ProgrammeFixture.programme.forms[0]
    let old = ProgrammeFixture.programme
    let question = form.fields[0]
    let new = old.with(
      forms: [
        form.with(
          id: "ansøgning", was: [form.id], fields: [question.called("ny")] + form.fields.dropFirst())
      ],
      sessions: old.sessions.map { $0.id == "sparring" ? $0.with(id: "samtale", was: ["sparring"]) : $0 })
    let names = ProgrammeDifference(from: old, to: new).names
    let back = names.reversed(into: old)
    #expect(back[.session, "samtale"] == "sparring" && back[.form, "ansøgning"] == form.id)
    let life = Life(enrolled: "2026-01-12")
      .on(
        "2026-02-01", .held("sparring"),
        .answered(AnswerKey(form.id, question.id), .value(.yesOrNo(true))))
    let there = life.state().renamed(names)
    #expect(there.answers[AnswerSheet("ansøgning")]?.keys.map(\.self) == ["ny"])
    #expect(there.renamed(back).answers == life.state().answers)
    #expect(there.renamed(back).sessions == life.state().sessions)
  }
}
