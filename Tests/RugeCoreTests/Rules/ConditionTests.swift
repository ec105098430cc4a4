import RugeCore
import RugeTestSupport
import Testing

struct ConditionTests {
  private let programme = ProgrammeFixture.programme
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
  private let met = Condition.stage("afklaring")
  private let notMet = Condition.stage("forankring")
  private let unknown = Condition.agreedAll

  private func truth(_ condition: Condition, _ life: Life? = nil) -> Truth {
    condition.evaluate((life ?? self.life).state(), in: programme, on: "2026-03-01")
  }

  /// `true`, `false` or `nil` for what is not known.
  private func verdict(_ condition: Condition) -> Bool? {
    switch truth(condition) {
    case .met: true
    case .notMet: false
    case .unknown: nil
    }
  }

  @Test("All: one that fails decides, else one that nobody knows")
  func all() {
    #expect(verdict(.all([met, met])) == true)
    #expect(verdict(.all([met, notMet, unknown])) == false)
    #expect(verdict(.all([met, unknown])) == nil)
    #expect(verdict(.all([])) == true)
  }

  @Test("Any: one that holds decides, else one that nobody knows")
  func any() {
    #expect(verdict(.any([notMet, met, unknown])) == true)
    #expect(verdict(.any([notMet, unknown])) == nil)
    #expect(verdict(.any([notMet, notMet])) == false)
    #expect(verdict(.any([])) == false)
  }

  @Test("At least so many: unknown only while those not known could make up what is missing")
  func atLeast() {
    #expect(verdict(.atLeast(2, of: [met, met, notMet])) == true)
    #expect(verdict(.atLeast(2, of: [met, unknown, notMet])) == nil)
    #expect(verdict(.atLeast(2, of: [met, notMet, notMet])) == false)
    #expect(verdict(.atLeast(3, of: [met, unknown, notMet])) == false)
  }

  @Test("A part that fails is not saved by another part of it that nobody knows")
  func nested() {
    #expect(verdict(.any([.all([unknown, notMet])])) == false)
    #expect(verdict(.any([.all([unknown, notMet]), unknown])) == nil)
    #expect(verdict(.any([.all([unknown, unknown]), notMet])) == nil)
    #expect(verdict(.all([.any([notMet, unknown]), met])) == nil)
  }

  @Test("Conditions of any depth agree with three-valued logic")
  func logic() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let condition = random(depth: 3, &generator)
      #expect(verdict(condition) == expected(condition), "\(condition)")
    }
  }

  private func random(depth: Int, _ generator: inout SeededGenerator) -> Condition {
    let leaves = [met, notMet, unknown]
    guard depth > 0, Int.random(in: 0..<4, using: &generator) > 0 else {
      return leaves.randomElement(using: &generator) ?? met
    }
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in random(depth: depth - 1, &generator) }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    default: return .atLeast(Int.random(in: 1...parts.count, using: &generator), of: parts)
    }
  }

  /// Kleene's logic, written without any thought of gaps.
  private func expected(_ condition: Condition) -> Bool? {
    func atLeast(_ needed: Int, _ parts: [Condition]) -> Bool? {
      let verdicts = parts.map(expected)
      if verdicts.count(where: { $0 == true }) >= needed { return true }
      return verdicts.count(where: { $0 != false }) >= needed ? nil : false
    }
    switch condition {
    case .all(let parts): return atLeast(parts.count, parts)
    case .any(let parts): return atLeast(1, parts)
    case .atLeast(let needed, let parts): return atLeast(needed, parts)
    case met: return true
    case notMet: return false
    default: return nil
    }
  }

  @Test("A milestone holds once it is accepted, and says how far it has come and when it was due")
  func milestone() {
    let condition = Condition.milestone("forventninger")
    #expect(truth(condition) == .notMet([.milestoneOpen("forventninger", nil, due: "2026-01-26")]))
    let submitted = life.on("2026-01-20", .milestoneSubmitted("forventninger"))
    #expect(truth(condition, submitted) == .notMet([.milestoneOpen("forventninger", .submitted, due: "2026-01-26")]))
    #expect(truth(condition, submitted.on("2026-01-21", .milestoneAccepted("forventninger"))) == .met)
  }

  @Test("A milestone outside the plan is not missed; one that is not settled is not known")
  func agreedMilestones() {
    let condition = Condition.milestones(.agreed, atLeast: nil)
    #expect(truth(condition) == .unknown([.milestoneNotAgreed("økonomi"), .milestoneNotAgreed("metode")]))
    let plan = life.on(
      "2026-01-20", .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")), .agreed(.milestone("metode"), .none))
    #expect(truth(condition, plan) == .notMet([.milestoneOpen("økonomi", nil, due: "2026-04-01")]))
    #expect(truth(condition, plan.on("2026-03-30", .milestoneAccepted("økonomi"))) == .met)
    #expect(truth(.milestones(.all, atLeast: nil), plan).gaps.count == 2)
  }

  @Test("Sessions are counted by kind")
  func sessions() {
    let twoSessions = SessionsTest("sparring", .held(.atLeast(Quantity(millionths: 2_000_000))))
    let condition = Condition.sessions(twoSessions)
    let once = life.on("2026-01-20", .held("sparring"), .held("undervisning"))
    #expect(truth(condition, once) == .notMet([.sessionsNotMet(twoSessions, Quantity(millionths: 1_000_000))]))
    #expect(truth(condition, once.on("2026-02-01", .held("sparring"))) == .met)
  }

  @Test("Agreements are met when every one is settled, and name those that are not")
  func agreements() {
    let all: [AgreedItem] = [.target("frivillige"), .milestone("økonomi"), .milestone("metode")]
    #expect(programme.agreedItems == all)
    #expect(truth(.agreedAll) == .unknown([.notAgreed(all)]))
    let settled = life.on("2026-01-20", all.map { .agreed($0, .none) })
    #expect(truth(.agreedAll, settled) == .met)
  }
}
