import RugeCore
import RugeTestSupport
import Testing

struct MilestoneRuleTests {
  private static func changes(_ id: ElementID) -> Condition {
    .indicator(
      IndicatorReference(id), NumberTest([.init(.above, Amount(.zero))], of: .change))
  }

  private static func indicator(_ id: ElementID) -> Indicator {
    Indicator(id: id, title: LocalisedText(id.rawValue), baseline: .enrolment)
  }

  private static let programme = Programme(
    id: "p", title: LocalisedText("P"),
    milestones: [
      Milestone(
        id: "developed", title: LocalisedText("Developed"), due: .when(.fixed("2026-06-01")),
        reachedWhen: .atLeast(
          3, of: [changes("children"), changes("solution"), changes("staff"), changes("volunteers")])),
      Milestone(
        id: "proof", title: LocalisedText("Proof"), due: .repeating(.every(Span(3, .month), from: .enrolment)),
        evidence: .file),
      Milestone(id: "link", title: LocalisedText("Link"), evidence: .link, weight: Quantity(millionths: 3_000_000)),
      Milestone(
        id: "self", title: LocalisedText("Self"), reachedWhen: .any([.milestone("other"), .milestone("self")])),
      Milestone(id: "other", title: LocalisedText("Other"), reachedWhen: .milestone("self")),
    ],
    indicators: ["children", "solution", "staff", "volunteers"].map { indicator(ElementID($0)) },
    agreements: [AgreementKind(id: "aftale", title: LocalisedText("Aftale"), evidence: .file)])

  private let life = Life(enrolled: "2026-01-12", in: "p")
    .on("2026-01-12", .figure("children", 100), .figure("solution", 0), .figure("staff", 2))

  private func truth(_ id: ElementID, _ life: Life, on day: Day = "2026-05-01") -> Truth {
    Condition.milestone(id).evaluate(life.state(), in: Self.programme, on: day)
  }

  private func plans(_ id: ElementID, _ life: Life, on day: Day) -> [MilestonePlan] {
    life.state().milestonePlans(in: Self.programme, on: day).filter { $0.milestone.id == id }
  }

  private func decide(_ command: EnrolmentCommand, _ life: Life) throws(Refusal) -> [Event] {
    try Decision(programme: Self.programme, history: life.facts, today: "2026-05-01").decide(command, on: "2026-05-01")
  }

  @Test("One that is reached by a condition is accepted by hand only when it holds, or against it with a reason")
  func acceptedByHand() throws {
    let two = life.on("2026-04-01", .figure("children", 140), .figure("solution", 1))
    let truth = try #require(plans("developed", two, on: "2026-05-01").first?.ownCondition)
    #expect(throws: Refusal.conditionOpen("developed", truth)) { try decide(.accept(milestone: "developed"), two) }
    #expect(
      try decide(.accept(milestone: "developed", overriding: true), two)
        == [.milestoneAccepted("developed", overridden: true)])
    let three = two.on("2026-04-02", .figure("staff", 3))
    #expect(
      try decide(.accept(milestone: "developed", overriding: true), three) == [.milestoneAccepted("developed")])
  }

  @Test("Reached by itself as soon as enough holds; not known while what nobody knows could make up the rest")
  func reachedByItself() throws {
    let two = life.on("2026-04-01", .figure("children", 140), .figure("solution", 1))
    guard case .unknown(let gaps) = truth("developed", two), case .milestoneNotReached(_, _, let missing)? = gaps.first
    else {
      Issue.record("\(truth("developed", two))")
      return
    }
    guard case .tooFew(met: 2, needed: 3, let open)? = missing.first else {
      Issue.record("\(missing)")
      return
    }
    #expect(open.map(\.isUnknown) == [false, true], "staff has not changed, volunteers are not known")
    #expect(truth("developed", two.on("2026-04-02", .figure("staff", 3))) == .met)
    let known = two.on("2026-01-12", .figure("volunteers", 5))
    guard case .notMet = truth("developed", known) else {
      Issue.record("\(truth("developed", known))")
      return
    }
    #expect(
      Condition.milestones(.all, atLeast: 1).evaluate(two.state(), in: Self.programme, on: "2026-04-01").gaps.map(
        \.isUnknown) == [true])
  }

  @Test("What is reached by itself is not called late, since nobody noted the day; a person may accept it too")
  func lateness() throws {
    let reached = life.on("2026-04-01", .figure("children", 140), .figure("solution", 1), .figure("staff", 3))
    let plan = try #require(plans("developed", reached, on: "2026-12-01").first)
    #expect(plan.isReached && !plan.isOpen && !plan.isLate(on: "2026-12-01"))
    let open = try #require(plans("developed", life, on: "2026-12-01").first)
    #expect(open.isLate(on: "2026-12-01"))
    let accepted = life.on("2026-04-01", .milestoneAccepted("developed"))
    #expect(truth("developed", accepted) == .met)
  }

  @Test("Milestones whose conditions ask for each other in a circle are not known, and come to an end")
  func circle() {
    guard case .unknown = truth("self", life), case .unknown = truth("other", life) else {
      Issue.record("\(truth("self", life))")
      return
    }
    #expect(truth("self", life.on("2026-02-01", .milestoneAccepted("other"))) == .met)
  }

  @Test("Of a milestone that returns there is each occurrence that has come, and the next; each is reached by itself")
  func repeating() {
    let ids = plans("proof", life, on: "2026-08-01").map(\.id)
    #expect(ids == ["proof@2026-04-12", "proof@2026-07-12", "proof@2026-10-12"])
    #expect(truth("proof", life, on: "2026-04-11") == .met, "nothing has come yet")
    let first = life.on("2026-04-13", .milestoneAccepted("proof@2026-04-12"))
    #expect(truth("proof", first, on: "2026-07-11") == .met)
    #expect(
      truth("proof", first, on: "2026-08-01")
        == .notMet([.milestoneOpen("proof@2026-07-12", nil, due: "2026-07-12")]))
    #expect(truth("proof@2026-04-12", first, on: "2026-08-01") == .met)
    #expect(throws: Refusal.occurrenceNeeded("proof", ["2026-04-12", "2026-07-12"])) {
      try decide(.accept(milestone: "proof"), life)
    }
    #expect(throws: Refusal.occurrenceNeeded("proof", ["2026-04-12", "2026-07-12"])) {
      try decide(.accept(milestone: "proof@2026-04-13", evidence: [.file]), life)
    }
  }

  @Test("Evidence of the kind that is asked for must come with it, once")
  func evidence() throws {
    let id: ElementID = "proof@2026-04-12"
    #expect(throws: Refusal.evidenceMissing(.milestone(id), .file)) { try decide(.submit(milestone: id), life) }
    #expect(throws: Refusal.evidenceMissing(.milestone(id), .file)) {
      try decide(.submit(milestone: id, evidence: [.link, .text]), life)
    }
    #expect(try decide(.submit(milestone: id, evidence: [.file]), life) == [.milestoneSubmitted(id)])
    #expect(try decide(.accept(milestone: id), life.on("2026-04-20", .milestoneSubmitted(id))).count == 1)
    let rejected = life.on("2026-04-20", .milestoneSubmitted(id)).on("2026-04-21", .milestoneRejected(id))
    #expect(throws: Refusal.evidenceMissing(.milestone(id), .file)) { try decide(.accept(milestone: id), rejected) }
    #expect(throws: Refusal.evidenceMissing(.agreement("aftale"), .file)) {
      try decide(.sign(agreement: "aftale"), life)
    }
    #expect(try decide(.sign(agreement: "aftale", evidence: [.file]), life) == [.signed("aftale")])
    #expect(throws: Refusal.alreadySigned("aftale", on: "2026-03-01")) {
      try decide(.sign(agreement: "aftale", evidence: [.file]), life.on("2026-03-01", .signed("aftale")))
    }
  }

  @Test("A day that somebody set wins over the definition, for one occurrence or for all")
  func extension_() throws {
    let events = try decide(.extend(milestone: "developed", to: "2026-09-01"), life)
    #expect(events == [.agreed(.milestone("developed"), .needed(by: "2026-09-01"))])
    let extended = life.on("2026-05-01", events)
    #expect(plans("developed", extended, on: "2026-05-01").map(\.due) == [.value("2026-09-01")])
    #expect(try decide(.extend(milestone: "developed", to: "2026-09-01"), extended).isEmpty)
    let occurrence = life.on("2026-05-01", try decide(.extend(milestone: "proof@2026-04-12", to: "2026-06-01"), life))
    #expect(
      plans("proof", occurrence, on: "2026-05-01").map(\.due) == [.value("2026-06-01"), .value("2026-07-12")])
  }

  @Test("Progress is told by the milestones' weights")
  func weights() {
    let state = life.on("2026-02-01", .milestoneAccepted("link")).state()
    let progress = MilestoneProgress(
      state.milestonePlans(in: Self.programme, on: "2026-05-01").filter { ["link", "developed"].contains($0.id) })
    #expect(progress.reached == Quantity("3") && progress.needed == .value(Quantity(millionths: 4_000_000)))
    let tailored = ProgrammeFixture.programme
    let open = Life(enrolled: "2026-01-12").state().milestonePlans(in: tailored, on: "2026-05-01")
    #expect(MilestoneProgress(open).needed == .unknown)
  }
}
