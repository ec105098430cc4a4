import RugeCore
import RugeTestSupport
import Testing

/// Kinds of session that name those who have to confirm them.
struct ConfirmingTests {
  private func programme(_ parties: Party...) -> Programme {
    Programme(
      id: "p", title: LocalisedText("P"),
      roles: [
        Role(id: "adviser", title: LocalisedText("Adviser")), Role(id: "fund", title: LocalisedText("Fund")),
        Role(id: "contact", title: LocalisedText("Contact"), side: .organisation),
      ],
      sessions: [
        SessionKind(id: "review", title: LocalisedText("Review"), confirmedBy: parties),
        SessionKind(id: "talk", title: LocalisedText("Talk")),
      ])
  }

  private let life = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .roleGiven("contact", person: 1), .roleGiven("fund", person: 2), .roleGiven("adviser", person: 3))
    .on("2026-02-02", .sessionHeld(kind: "review", minutes: 60, host: 3))

  private func session() throws -> SessionID {
    SessionID(try #require(life.facts.first { $0.event.type == .sessionHeld }?.sequence))
  }

  private func confirm(by person: Int64, _ life: Life, in programme: Programme) throws -> Life {
    let events = try Decision(programme: programme, history: life.facts, today: "2026-12-31")
      .decide(.meet(.confirmed(try session(), by: person)), on: "2026-02-03")
    return life.on("2026-02-03", events)
  }

  @Test("Each of those who are named has to confirm, by whom they had for it on the day")
  func each() throws {
    let programme = programme(.participant, .role("fund"))
    let confirming = Confirming("review", in: programme)
    func lacking(_ life: Life) throws -> [Party] {
      confirming.lacking(life.state().confirmations[try session()] ?? [])
    }
    #expect(try lacking(life) == [.participant, .role("fund")])
    let once = try confirm(by: 1, life, in: programme)
    #expect(try lacking(once) == [.role("fund")])
    #expect(confirming.candidates(once.state(), after: once.state().confirmations[try session()] ?? []) == [2])
    let both = try confirm(by: 2, once, in: programme)
    #expect(try lacking(both).isEmpty)
    // Whoever had the role said so; that somebody else has it now changes nothing.
    #expect(try lacking(both.on("2026-03-01", .life(.roleEnded("fund", person: 2)))).isEmpty)
    let renamed = both.on("2026-03-02", .renamed(Renaming(.role, from: "fund", to: "funder")))
    #expect(renamed.state().confirmations[try session()]?.last?.roles == ["funder"])
  }

  @Test("Nobody else's word is taken, and the host's never")
  func refused() throws {
    let (programme, id) = (programme(.role("contact"), .role("adviser")), try session())
    #expect(throws: Refusal.notConfirmer(id, "review", person: 2)) { try confirm(by: 2, life, in: programme) }
    #expect(throws: Refusal.notConfirmer(id, "review", person: 9)) { try confirm(by: 9, life, in: programme) }
    #expect(throws: Refusal.confirmedByHost(id, 3)) { try confirm(by: 3, life, in: programme) }
    // Somebody without a role is none of the programme's people.
    _ = try confirm(by: 9, life, in: self.programme(.participant))
  }

  @Test("Nobody says that a session was held before it was")
  func tooEarly() throws {
    let (programme, id) = (programme(.participant), try session())
    #expect(throws: Refusal.noSession(id)) {
      try Decision(programme: programme, history: life.facts, today: "2026-12-31")
        .decide(.meet(.confirmed(id, by: 1)), on: "2026-02-01")
    }
  }

  @Test("A programme that names somebody awaits confirmations of those kinds only, and another of none")
  func awaited() {
    let named = programme(.participant)
    let adviser = [SessionConfirmation(by: 3, roles: ["adviser"])]
    #expect(Confirming("review", in: named).lacking([]) == [.participant])
    #expect(Confirming("review", in: named).lacking(adviser) == [.participant])
    #expect(Confirming("talk", in: named).lacking([]).isEmpty)
    #expect(Confirming("talk", in: programme()).lacking([]).isEmpty)
  }
}
