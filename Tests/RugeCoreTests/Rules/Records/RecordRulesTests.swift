import RugeCore
import RugeTestSupport
import Testing

struct RecordRulesTests {
  private let life = Life(enrolled: "2026-01-12")

  private static let referral = RecordKind(
    id: "henvisning", title: LocalisedText("Henvisning"),
    fields: [
      Field(id: "til", ask: LocalisedText("Til?"), kind: .text),
      Field(id: "samtykke", ask: LocalisedText("Samtykke?"), kind: .date, isRequired: true),
      Field(
        id: "grund", ask: LocalisedText("Hvorfor?"), kind: .text,
        unless: Field.Exception(field: "til", answered: .none)),
    ],
    states: [["foreslået"], ["sendt"], ["optaget", "afvist"]])
  private static let match = RecordKind(
    id: "match", title: LocalisedText("Match"), about: .severalOrganisations, states: [["møde"], ["aftale"]])
  private static let programme = Programme(
    id: "p", title: LocalisedText("P"), records: [referral, match])

  private let consent = FieldAnswer("samtykke", .value(.date("2026-03-01")))

  private func decide(_ command: EnrolmentCommand, on day: Day, _ life: Life) throws(Refusal) -> [Event] {
    try Decision(programme: Self.programme, history: life.facts, today: "2026-12-31").decide(command, on: day)
  }

  private var added: Life {
    life.on(
      "2026-03-01", .recordAdded(kind: "henvisning"),
      .recordAnswered(nil, field: "samtykke", .value(.date("2026-03-01"))),
      .recordMoved(nil, to: "foreslået"))
  }

  private var id: RecordID {
    RecordID(added.facts.first { $0.event == .recordAdded(kind: "henvisning") }?.sequence ?? 0)
  }

  @Test("A record begins in its first state, or in the one that is named")
  func adding() throws {
    let events = try decide(.addRecord(kind: "henvisning", RecordContent(answers: [consent])), on: "2026-03-01", life)
    #expect(
      events == [
        .recordAdded(kind: "henvisning"), .recordAnswered(nil, field: "samtykke", .value(.date("2026-03-01"))),
        .recordMoved(nil, to: "foreslået"),
      ])
    let later = RecordContent(answers: [consent], state: "sendt")
    #expect(
      try decide(.addRecord(kind: "henvisning", later), on: "2026-03-01", life).last == .recordMoved(nil, to: "sendt"))
    let nowhere = RecordContent(answers: [consent], state: "væk")
    #expect(throws: Refusal.noSuchState("henvisning", "væk", known: ["foreslået", "sendt", "optaget", "afvist"])) {
      try decide(.addRecord(kind: "henvisning", nowhere), on: "2026-03-01", life)
    }
  }

  @Test("What a record must say is said at once, and that nobody knows is no answer to it")
  func required() {
    for answers in [[], [FieldAnswer("samtykke", .unknown)]] {
      #expect(throws: Refusal.recordLacks("henvisning", ["samtykke"])) {
        try decide(.addRecord(kind: "henvisning", RecordContent(answers: answers)), on: "2026-03-01", life)
      }
    }
    #expect(throws: Refusal.recordLacks("henvisning", ["samtykke"])) {
      try decide(.setRecord(id, [FieldAnswer("samtykke", .unknown)]), on: "2026-03-02", added)
    }
  }

  @Test("A question that does not come up is not answered")
  func exception() {
    let answers = [consent, FieldAnswer("til", .notApplicable), FieldAnswer("grund", .value(.text))]
    #expect(throws: Refusal.notAsked("grund", because: "til")) {
      try decide(.addRecord(kind: "henvisning", RecordContent(answers: answers)), on: "2026-03-01", life)
    }
  }

  @Test("States only go forwards, steps may be left out, and an end is an end")
  func moving() throws {
    #expect(try decide(.setRecord(id, to: "optaget"), on: "2026-03-05", added) == [.recordMoved(id, to: "optaget")])
    #expect(try decide(.setRecord(id, to: "foreslået"), on: "2026-03-05", added).isEmpty)
    let sent = added.on("2026-03-02", .recordMoved(id, to: "sendt"))
    #expect(throws: Refusal.stateBehind(id, from: "sendt", to: "foreslået")) {
      try decide(.setRecord(id, to: "foreslået"), on: "2026-03-05", sent)
    }
    let taken = sent.on("2026-03-10", .recordMoved(id, to: "optaget"))
    for state in ["afvist", "sendt"] as [ElementID] {
      #expect(throws: Refusal.recordClosed(id, "optaget")) {
        try decide(.setRecord(id, to: state), on: "2026-03-11", taken)
      }
    }
  }

  @Test("A back-dated step must still lead up to the later ones")
  func backDated() throws {
    let taken = added.on("2026-03-10", .recordMoved(id, to: "optaget"))
    #expect(try decide(.setRecord(id, to: "sendt"), on: "2026-03-05", taken) == [.recordMoved(id, to: "sendt")])
    let later = try #require(taken.facts.last)
    #expect(throws: Refusal.contradicts([later])) { try decide(.setRecord(id, to: "afvist"), on: "2026-03-05", taken) }
  }

  @Test("A record that is not there yet cannot be changed; after the end of the enrolment an answer still comes in")
  func lifetime() throws {
    #expect(throws: Refusal.noRecord(id)) { try decide(.setRecord(id, to: "sendt"), on: "2026-02-28", added) }
    let ended = added.on("2026-04-01", .withdrawn(exit: nil))
    #expect(try decide(.setRecord(id, to: "optaget"), on: "2026-05-01", ended).count == 1)
    #expect(throws: Refusal.ended(Ending(.withdrawn, exit: nil, on: "2026-04-01"))) {
      try decide(.addRecord(kind: "henvisning", RecordContent(answers: [consent])), on: "2026-05-01", ended)
    }
  }

  @Test("A match is between two bodies or more, each named once; what is about the enrolment alone has no parties")
  func parties() throws {
    func add(_ kind: ElementID, _ organisations: Int64...) throws(Refusal) -> [Event] {
      let content = RecordContent(
        answers: kind == "match" ? [] : [consent], parties: organisations.map { .init(.organisation($0)) })
      return try decide(.addRecord(kind: kind, content), on: "2026-03-01", life)
    }
    #expect(throws: Refusal.tooFewParties("match", least: 2)) { try add("match", 4) }
    #expect(throws: Refusal.partyTwice("match", .organisation(4))) { try add("match", 4, 4) }
    #expect(throws: Refusal.partyTwice("match", .organisation(4))) { try add("match", 4, 5, 4) }
    #expect(try add("match", 4, 5).count == 4)
    #expect(throws: Refusal.noParties("henvisning")) { try add("henvisning", 4) }
  }

  @Test("A record cannot be undone while later records rest on it; what moved it can")
  func undoing() throws {
    let sent = added.on("2026-03-02", .recordMoved(id, to: "sendt"))
    let (batch, rest) = (sent.facts.filter { $0.batch == id.number }, sent.facts.filter { $0.batch != id.number })
    let move = try #require(sent.facts.last)
    #expect(throws: Refusal.othersRestOnIt([move])) { try Undoing.decide(batch, others: rest) }
    #expect(try Undoing.decide([move], others: sent.facts.filter { $0 != move }).count == 1)
  }

  @Test("Records of the programme itself, and meetings with others, are added up from its own facts")
  func programmeLog() {
    func fact(_ sequence: Int64, batch: Int64, _ day: Day, _ event: Event) -> Fact {
      Fact(
        sequence: sequence, batch: batch, subject: .programme(1), on: day, at: Life.moment(sequence), by: 1,
        origin: .cli,
        event: event)
    }
    let facts = [
      fact(9, batch: 9, "2026-03-01", .recordAdded(kind: "match")),
      fact(10, batch: 9, "2026-03-01", .recordParty(nil, .organisation(4), part: nil)),
      fact(11, batch: 9, "2026-03-01", .recordMoved(nil, to: "møde")),
      fact(12, batch: 12, "2026-03-05", .recordMoved(RecordID(9), to: "aftale")),
      fact(13, batch: 13, "2026-03-06", .eventHeld(kind: "café", minutes: 90, guests: 23)),
      fact(14, batch: 14, "2026-03-07", .eventHeld(kind: "café", minutes: 30, guests: nil)),
    ]
    let log = ProgrammeLog(facts)
    #expect(log.records[RecordID(9)]?.state == "aftale" && log.records[RecordID(9)]?.parties.count == 1)
    #expect(log.count(.records("match", state: "aftale")) == Quantity("1"))
    #expect(ProgrammeLog(facts, upTo: "2026-03-04").count(.records("match", state: "aftale")) == .zero)
    #expect(log.count(.sessions("café")) == Quantity("2"))
    #expect(log.count(.hours("café")) == Quantity("2"))
    #expect(log.count(.attendance("café")) == Quantity("23"))
  }
}
