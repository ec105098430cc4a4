import RugeCore
import RugeTestSupport
import Testing

/// Who has which role from when until when, what is expected of them, and when they are said to be silent.
struct RoleWorkTests {
  private static let hosted = Programme(
    id: "rugekassen", title: LocalisedText("Rugekassen"),
    roles: [
      Role(
        id: "mentor", title: LocalisedText("Mentor"),
        time: Role.Time(amount: Span(4, .hour), per: .month)), Role(id: "gæst", title: LocalisedText("Gæst")),
    ],
    sessions: [
      SessionKind(id: "talk", title: LocalisedText("Talk"), host: "mentor", plan: .every(Span(2, .week), stage: nil))
    ])
  private static let timed = Programme(
    id: "rugekassen", title: LocalisedText("Rugekassen"), roles: hosted.roles)

  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .roleGiven("mentor", person: 9))

  private func tenure(_ life: Life) throws -> RoleTenure { try #require(RoleTenure.tenures(in: life.facts).first) }

  @Test("A role lasts until it is ended, and may be given anew")
  func tenures() {
    let ended = life.on("2026-03-01", .life(.roleEnded("mentor", person: 9)))
      .on("2026-05-01", .roleGiven("mentor", person: 9))
    let tenures = RoleTenure.tenures(in: ended.facts)
    #expect(tenures.map(\.from) == ["2026-01-12", "2026-05-01"])
    #expect(tenures.map(\.to) == ["2026-03-01", nil])
    #expect(RoleTenure.tenures(in: ended.undoingTheLast().facts).count == 1)
  }

  @Test("Hours are expected for the days of the role, but for those on which the enrolment rested")
  func hours() throws {
    let tenure = try tenure(life)
    func expected(_ life: Life, _ day: Day) -> Int? {
      life.state(on: day).expectedMinutes(of: tenure, in: Self.timed, upTo: day)
    }
    // 12 January to 11 April: 90 days of 240 minutes for every 30.4375.
    #expect(expected(life, "2026-04-11") == 710)
    let rested = life.on("2026-02-01", .life(.paused(until: nil))).on("2026-03-03", .life(.resumed))
    #expect(expected(rested, "2026-04-11") == 473)
    let over = life.on("2026-01-26", .withdrawn(exit: nil))
    #expect(expected(over, "2026-04-11") == 110)
  }

  @Test("Silent is who has logged nothing for more than twice the interval of the sessions that the role holds")
  func silentSessions() throws {
    let tenure = try tenure(life)
    func silence(_ last: Day?, _ day: Day, _ life: Life? = nil) -> RoleSilence? {
      (life ?? self.life).state(on: day).silence(of: tenure, last: last, in: Self.hosted, on: day)
    }
    #expect(silence(nil, "2026-02-09") == nil)
    let missed = try #require(silence(nil, "2026-02-10"))
    #expect(missed.since == "2026-01-12" && !missed.hasLogged)
    #expect(missed.expectation == .sessions("talk", every: Span(2, .week), stage: nil))
    #expect(silence("2026-02-01", "2026-03-01") == nil)
    #expect(silence("2026-02-01", "2026-03-02")?.since == "2026-02-01")
    // Nobody is silent about what rests or has ended, and a pause does not count.
    let resting = life.on("2026-01-20", .life(.paused(until: nil)))
    #expect(silence(nil, "2026-06-01", resting) == nil)
    #expect(silence(nil, "2026-02-20", resting.on("2026-02-10", .life(.resumed))) == nil)
    #expect(silence(nil, "2026-06-01", life.on("2026-02-01", .withdrawn(exit: nil))) == nil)
  }

  @Test(
    "Without sessions at intervals the time in which hours are expected counts; a role that expects nothing is never silent"
  )
  func silentHours() throws {
    let state = life.state()
    #expect(state.silence(of: try tenure(life), last: nil, in: Self.timed, on: "2026-03-12") == nil)
    let silence = state.silence(of: try tenure(life), last: nil, in: Self.timed, on: "2026-03-13")
    #expect(silence?.expectation == .time(Role.Time(amount: Span(4, .hour), per: .month)))
    let guest = Life(enrolled: "2026-01-12").on("2026-01-12", .roleGiven("gæst", person: 9))
    #expect(guest.state().silence(of: try tenure(guest), last: nil, in: Self.timed, on: "2028-01-01") == nil)
  }
}
