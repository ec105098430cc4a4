import RugeCore
import RugeTestSupport
import Testing

struct SeveralRespondentsTests {
  private static func score(_ id: ElementID) -> Field {
    Field(id: id, ask: LocalisedText(id.rawValue), kind: .scale(1...5))
  }

  private static let jury = Form(
    id: "pitch", title: LocalisedText("Pitch"), by: .eachInRole("jury"), about: .eachApplicant,
    fields: [
      score("team"), score("marked"), Field(id: "ord", ask: LocalisedText("Ord"), kind: .text, isRequired: false),
    ],
    score: .mean, passedWhen: .score(.atLeast(Quantity(millionths: 3_000_000))))
  private static let rank = Form(
    id: "rank", title: LocalisedText("Rank"), by: .eachParticipant, about: .eachOther,
    rounds: [FormRound(id: "først", window: .between("2026-02-01"..."2026-03-31"))], fields: [score("team")],
    score: .mean)
  private static let programme = Programme(id: "p", title: LocalisedText("P"), forms: [jury, rank])
  private static let first = FormReference("rank", round: "først")

  private let life = Life(enrolled: "2026-01-12")

  private func ballot(_ life: Life, by: Int64, _ answers: [ElementID: Known<Answer>]) -> Life {
    life.on(
      "2026-02-02",
      answers.sorted { $0.key < $1.key }.map { .answered(AnswerKey("pitch", $0.key, by: by), $0.value) })
  }

  private func points(_ number: Int64) -> Known<Answer> { .value(.number(Quantity(millionths: number * 1_000_000))) }

  private func standing(_ life: Life) -> FormStanding {
    FormStanding(Self.jury, FormReference("pitch"), life.state(), in: Self.programme, on: "2026-03-01")
  }

  private func truth(_ test: FormTest, _ state: EnrolmentState, _ reference: FormReference = FormReference("pitch"))
    -> Truth
  {
    Condition.form(reference, test).evaluate(state, in: Self.programme, on: "2026-03-01")
  }

  @Test("Everybody who holds the role must answer; who they are is not known while nobody holds it")
  func answered() {
    #expect(truth(.answered, life.state()) == .unknown([.respondentsMissing(FormReference("pitch"), nil)]))
    let jury = life.on("2026-01-12", .roleGiven("jury", person: 8), .roleGiven("jury", person: 9))
    let one = ballot(jury, by: 8, ["team": points(4), "marked": .unknown, "ord": .value(.text)])
    #expect(truth(.answered, one.state()) == .unknown([.respondentsMissing(FormReference("pitch"), [9])]))
    let both = ballot(one, by: 9, ["team": points(4), "marked": points(2), "ord": .notApplicable])
    #expect(truth(.answered, both.state()) == .met)
  }

  @Test("The score is the mean over the ballots received; a half-filled one is none, and an unknown makes it unknown")
  func score() {
    #expect(standing(life).score == nil)
    let one = ballot(life, by: 8, ["team": points(5), "marked": points(2)])
    #expect(standing(one).score == Quantity("3.5"))
    let half = ballot(one, by: 9, ["team": points(1)])
    #expect(standing(half).score == Quantity("3.5"))
    let full = ballot(half, by: 9, ["marked": points(2)])
    #expect(standing(full).score == Quantity("2.5"))
    #expect(standing(ballot(full, by: 7, ["team": .unknown, "marked": points(5)])).score == nil)
    let some = ballot(full, by: 7, ["team": .notApplicable, "marked": points(4)])
    #expect(standing(some).score == Quantity("3"), "the mean of 3.5, 1.5 and 4")
  }

  @Test("A mean is rounded once, to a millionth, halves away from zero")
  func rounding() {
    let thirds = ballot(
      ballot(
        ballot(life, by: 7, ["team": points(1), "marked": points(1)]), by: 8, ["team": points(1), "marked": points(2)]),
      by: 9, ["team": points(1), "marked": points(2)])
    #expect(standing(thirds).score == Quantity("1.333333"))
    #expect(Quantity("2")?.divided(by: 3) == Quantity("0.666667"))
    #expect(Quantity(millionths: -1).divided(by: 2) == Quantity(millionths: -1))
  }

  @Test("A form is passed when all have answered and the score is high enough")
  func passed() {
    let jury = life.on("2026-01-12", .roleGiven("jury", person: 8), .roleGiven("jury", person: 9))
    let low = ballot(jury, by: 8, ["team": points(2), "marked": points(2), "ord": .value(.text)])
    let three = NumberTest.atLeast(Quantity(millionths: 3_000_000))
    #expect(
      truth(.passed, low.state())
        == .notMet([
          .respondentsMissing(FormReference("pitch"), [9]), .scoreNotMet(FormReference("pitch"), Quantity("2"), three),
        ]))
    let both = ballot(low, by: 9, ["team": points(4), "marked": points(4), "ord": .value(.text)])
    #expect(truth(.passed, both.state()) == .met)
    #expect(truth(.score(three), both.state()) == .met)
    #expect(truth(.score(three), life.state()) == .unknown([.scoreNotMet(FormReference("pitch"), nil, three)]))
  }

  @Test("Places: the highest score is first, equals share a place, and who is not scored can still change it")
  func places() {
    let ranking = FormRanking(
      scores: [1: .zero, 2: Quantity(millionths: 5), 3: Quantity(millionths: 5), 4: Quantity(millionths: 3)])
    #expect([2, 3, 4, 1].map { ranking.place(of: $0) } == [1, 1, 3, 4])
    let open = FormRanking(scores: ranking.scores, unscored: [5])
    #expect(open.possiblePlaces(of: 4) == 3...4 && open.possiblePlaces(of: 5) == nil)
  }

  /// States of three ventures in one cohort; each ballot says about whom, by whom and how many points.
  private func cohort(_ ballots: [(about: Int64, by: Int64, points: Int64)]) -> [EnrolmentState] {
    ([3, 4, 5] as [Int64]).compactMap { number in
      var events: [Event] = [
        .enrolled(organisation: number + 100, programme: "p", definition: 1), .cohortJoined("2026"),
      ]
      for ballot in ballots where ballot.about == number {
        events.append(.answered(AnswerKey("rank", round: "først", "team", by: ballot.by), points(ballot.points)))
      }
      let facts = events.enumerated().map { offset, event in
        Fact(
          sequence: number * 100 + Int64(offset), batch: number * 100, subject: .enrolment(number), on: "2026-01-12",
          at: Life.moment(number), by: 1, origin: .cli, event: event)
      }
      return EnrolmentState.fold(facts).state
    }
  }

  @Test("Of a form about each other, an organisation has answered when it has answered about all the others")
  func aboutEachOther() throws {
    let states = cohort([(about: 4, by: 3, points: 5), (about: 5, by: 3, points: 3), (about: 3, by: 4, points: 4)])
    let view = CohortView(states, in: Self.programme, on: "2026-03-01")
    func truth(_ number: Int64) throws -> Truth {
      let state = try #require(states.first { $0.enrolment == number })
      return self.truth(.answered, state.withCohort(view), Self.first)
    }
    #expect(try truth(3) == .met)
    #expect(try truth(4) == .unknown([.subjectsMissing(Self.first, [5])]))
    #expect(try truth(5) == .unknown([.subjectsMissing(Self.first, [3, 4])]))
    let alone = try #require(states.first)
    #expect(self.truth(.answered, alone, Self.first) == .unknown([.subjectsMissing(Self.first, nil)]))
  }

  @Test("Fewer than three secret answers count as others do, and the score that they come to is not said")
  func secrecy() throws {
    let three = NumberTest.atLeast(Quantity(millionths: 3_000_000))
    let few = try #require(cohort([(about: 3, by: 4, points: 1), (about: 3, by: 5, points: 2)]).first)
    #expect(truth(.score(three), few, Self.first) == .notMet([.secretScoreNotMet(Self.first, three)]))
    let enough = try #require(
      cohort([(about: 3, by: 4, points: 1), (about: 3, by: 5, points: 2), (about: 3, by: 6, points: 3)]).first)
    #expect(truth(.score(three), enough, Self.first) == .notMet([.scoreNotMet(Self.first, Quantity("2"), three)]))
    func shown(_ state: EnrolmentState) -> Quantity? {
      FormStanding(Self.rank, Self.first, state, in: Self.programme, on: "2026-03-01").scoreToShow
    }
    #expect(shown(few) == nil && shown(enough) == Quantity("2"))
    #expect(standing(ballot(life, by: 8, ["team": points(5), "marked": points(2)])).scoreToShow == Quantity("3.5"))
  }

  @Test("A place holds once nobody without a score can change it")
  func placeCondition() throws {
    func truth(_ test: NumberTest.Relation, _ bound: Int64, _ number: Int64, _ states: [EnrolmentState]) throws -> Truth
    {
      let view = CohortView(states, in: Self.programme, on: "2026-03-01")
      let state = try #require(states.first { $0.enrolment == number }).withCohort(view)
      return self.truth(
        .place(NumberTest([.init(test, Amount(Quantity(millionths: bound * 1_000_000)))])), state, Self.first)
    }
    let two = cohort([(about: 3, by: 4, points: 4), (about: 4, by: 3, points: 5)])
    #expect(try truth(.atMost, 2, 4, two) == .met)
    #expect(try !truth(.atMost, 1, 4, two).isMet && truth(.atMost, 1, 4, two).gaps.allSatisfy(\.isUnknown))
    #expect(try truth(.atMost, 1, 3, two).gaps.map(\.isUnknown) == [false])
    #expect(try truth(.atMost, 3, 5, two).gaps.map(\.isUnknown) == [true])
  }

  @Test("Answers go to a round that is open, from one who is asked, and never about oneself")
  func answering() throws {
    let states = cohort([])
    let view = CohortView(states, in: Self.programme, on: "2026-03-01")
    let life = Life(enrolled: "2026-01-12", in: "p").on("2026-01-12", .roleGiven("jury", person: 8))
    func decide(_ command: EnrolmentCommand, on day: Day = "2026-03-01") throws(Refusal) -> [Event] {
      try Decision(programme: Self.programme, history: life.facts, today: "2026-12-31", cohort: view)
        .decide(command, on: day)
    }
    let five = FieldAnswer("team", points(5))
    #expect(throws: Refusal.roundNeeded("rank", rounds: ["først"])) { try decide(.answer(form: "rank", by: 4, [five])) }
    #expect(throws: Refusal.outsideRound(Self.first, "2026-02-01"..."2026-03-31")) {
      try decide(.answer(form: "rank", round: "først", by: 4, [five]), on: "2026-04-01")
    }
    #expect(throws: Refusal.respondentNeeded(Self.first)) { try decide(.answer(form: "rank", round: "først", [five])) }
    #expect(throws: Refusal.aboutItself(Self.first)) {
      try decide(.answer(form: "rank", round: "først", by: 3, [five]))
    }
    #expect(throws: Refusal.notRespondent(Self.first, 77)) {
      try decide(.answer(form: "rank", round: "først", by: 77, [five]))
    }
    #expect(
      try decide(.answer(form: "rank", round: "først", by: 4, [five])) == [
        .answered(AnswerKey("rank", round: "først", "team", by: 4), points(5))
      ])
    #expect(throws: Refusal.notRespondent(FormReference("pitch"), 9)) {
      try decide(.answer(form: "pitch", by: 9, [five]))
    }
    #expect(try decide(.answer(form: "pitch", by: 8, [five])).count == 1)
  }
}
