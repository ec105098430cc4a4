import RugeCore
import RugeTestSupport
import Testing

struct CountingTests {
  private let life = Life(enrolled: "2026-01-05")

  private static let programme = Programme(
    id: "p", title: LocalisedText("P"),
    sessions: [
      SessionKind(id: "møde", title: LocalisedText("Møde")),
      SessionKind(id: "café", title: LocalisedText("Café"), attendance: .counted),
    ],
    milestones: [
      Milestone(id: "plan", title: LocalisedText("Plan")),
      Milestone(
        id: "to-møder", title: LocalisedText("To"), reachedWhen: .sessions(SessionsTest("møde", .held(.atLeast(two))))),
    ],
    indicators: rules.map { id, rule in Indicator(id: id, title: LocalisedText(id.rawValue), count: rule) })

  private static let two = Quantity(millionths: 2_000_000)
  private static let rules: [(ElementID, CountRule)] = [
    ("møder", .sessions("møde")), ("timer", .hours("møde")), ("gæster", .attendance("café")),
    ("deltog", .attendance("møde")), ("henvist", .records("henvisning", state: nil)),
    ("optaget", .records("henvisning", state: "optaget")), ("milepæle", .milestones),
  ]

  private func count(_ id: ElementID, _ life: Life) throws -> Quantity? {
    let indicator = try #require(Self.programme.indicator(id))
    return Figures(indicator, life.state(), in: Self.programme, on: "2026-12-31").level()?.value.value
  }

  private var busy: Life {
    life.on("2026-01-10", .held("møde", minutes: 20)).on("2026-01-11", .held("møde", minutes: 20))
      .on("2026-01-12", .held("møde", minutes: 20), .missed(kind: "møde", excused: true))
      .on("2026-01-13", .held("café"), .attended(kind: "café", count: 23))
      .on("2026-02-01", .recordAdded(kind: "henvisning"), .recordMoved(nil, to: "foreslået"))
      .on("2026-02-02", .recordAdded(kind: "henvisning"), .recordMoved(nil, to: "optaget"))
      .on("2026-02-03", .milestoneAccepted("plan"))
  }

  @Test(
    "What is logged is counted, and nothing is zero",
    arguments: [
      ("møder", "3"), ("timer", "1"), ("gæster", "23"), ("deltog", "3"), ("henvist", "2"), ("optaget", "1"),
      ("milepæle", "2"),
    ])
  func counts(id: String, expected: String) throws {
    #expect(try count(ElementID(id), busy) == Quantity(expected))
    #expect(try count(ElementID(id), life) == .zero)
  }

  @Test("Heads that nobody counted are not known, and what was counted is at least that much")
  func uncountedHeads() throws {
    let life = busy.on("2026-01-14", .held("café"))
    #expect(try count("gæster", life) == nil)
    let indicator = try #require(Self.programme.indicator("gæster"))
    let reading = try #require(Figures(indicator, life.state(), in: Self.programme, on: "2026-12-31").level())
    #expect(reading.value == .unknown && reading.known == Quantity("23") && reading.uncounted == 1)
    let least = Condition.indicator("gæster", .atLeast(Quantity(millionths: 1_000_000)))
    guard case .unknown = least.evaluate(life.state(), in: Self.programme, on: "2026-12-31") else {
      Issue.record("a condition on heads that nobody counted is open")
      return
    }
    #expect(least.evaluate(busy.state(), in: Self.programme, on: "2026-12-31") == .met)
  }

  @Test("Walk-ins whose heads nobody counted leave the total open")
  func uncountedWalkIns() throws {
    func log(_ guests: Int?...) -> ProgrammeLog {
      ProgrammeLog(
        guests.enumerated().map { offset, guests in
          Fact(
            sequence: Int64(offset + 2), batch: 2, subject: .programme(1), on: "2026-02-01",
            at: Instant(milliseconds: 0), by: 0, origin: .cli,
            event: .eventHeld(kind: "café", minutes: 60, guests: guests))
        })
    }
    let indicator = try #require(Self.programme.indicator("gæster"))
    func total(_ log: ProgrammeLog) -> IndicatorTotal {
      IndicatorTotal(indicator, [busy.state()], log, in: Self.programme, on: "2026-12-31")
    }
    #expect(total(log(7)).value == .value(Quantity(millionths: 30_000_000)) && total(log(7)).uncounted == 0)
    let open = total(log(7, nil, nil))
    #expect(open.value == .unknown && open.known == Quantity("30") && open.uncounted == 2)
  }

  @Test("What belongs to nobody in particular is added to a sum, and to nothing else")
  func aggregates() {
    let log = ProgrammeLog([
      Fact(
        sequence: 2, batch: 2, subject: .programme(1), on: "2026-02-01", at: Instant(milliseconds: 0), by: 0,
        origin: .cli, event: .eventHeld(kind: "café", minutes: 60, guests: nil))
    ])
    func total(_ aggregate: Indicator.Aggregate, _ id: ElementID, _ rule: CountRule) -> IndicatorTotal {
      let indicator = Indicator(id: id, title: LocalisedText("I"), aggregate: aggregate, count: rule)
      return IndicatorTotal(indicator, [busy.state()], log, in: Self.programme, on: "2026-12-31")
    }
    #expect(total(.sum, "caféer", .sessions("café")).value == .value(Quantity(millionths: 2_000_000)))
    for aggregate in [Indicator.Aggregate.mean, .lowest, .highest, .latest] {
      #expect(total(aggregate, "caféer", .sessions("café")).value == .value(Quantity(millionths: 1_000_000)))
      #expect(total(aggregate, "gæster", .attendance("café")).value == .value(Quantity(millionths: 23_000_000)))
    }
  }

  @Test("A record counts in the state it is in now, and no longer in those it has left")
  func presentState() throws {
    let record = try #require(busy.facts.last { $0.event == .recordAdded(kind: "henvisning") })
    let moved = busy.on("2026-03-01", .recordMoved(RecordID(record.sequence), to: "trukket"))
    #expect(try count("optaget", moved) == .zero)
    #expect(try count("henvist", moved) == Quantity("2"))
  }

  @Test("A window over sessions needs their days: known where somebody looked, else not known")
  func windows() {
    let recent = NumberTest([.init(.atLeast, Amount(Self.two))], within: Span(1, .month))
    let condition = Condition.sessions(SessionsTest("møde", .held(recent)))
    #expect(!condition.evaluate(busy.state(), in: Self.programme, on: "2026-01-31").isMet)
    let state = busy.state().withSessionDays(of: busy.facts)
    #expect(condition.evaluate(state, in: Self.programme, on: "2026-01-31").isMet)
    guard case .notMet = condition.evaluate(state, in: Self.programme, on: "2026-03-01") else {
      Issue.record("two sessions within a month of 1 March")
      return
    }
    let indicator = Condition.indicator("møder", recent)
    #expect(indicator.evaluate(state, in: Self.programme, on: "2026-01-31").isMet)
    guard case .unknown = indicator.evaluate(busy.state(), in: Self.programme, on: "2026-01-31") else {
      Issue.record("the days are not known")
      return
    }
  }

  @Test("To have attended all is not known before the first session, and one that was missed is one too many")
  func attendedAll() {
    func truth(_ life: Life) -> Truth {
      Condition.sessions(SessionsTest(nil, .attendedAll)).evaluate(life.state(), in: Self.programme, on: "2026-12-31")
    }
    #expect(truth(life) == .unknown([.sessionsNotMet(SessionsTest(nil, .attendedAll), nil)]))
    #expect(truth(life.on("2026-01-10", .held("møde"))) == .met)
    #expect(truth(busy) == .notMet([.sessionsNotMet(SessionsTest(nil, .attendedAll), Quantity("1"))]))
    let onlyMissed = life.on("2026-01-10", .missed(kind: "møde", excused: false))
    #expect(truth(onlyMissed).gaps.map(\.isUnknown) == [false])
  }
}
