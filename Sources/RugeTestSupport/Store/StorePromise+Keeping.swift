#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let keeping = [
      StorePromise("what lies ahead is kept from the day it was drawn up until its last, by the same rules") {
        fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        try fixture.keep(prospect(until: "2026-04-11"), of: enrolment)
        for (day, isKept) in [
          ("2026-02-28", false), ("2026-03-01", true), ("2026-03-02", true), ("2026-04-11", true),
          ("2026-04-12", false),
        ] as [(Day, Bool)] {
          #expect(try fixture.kept(on: day) == (isKept ? [enrolment: prospect(until: "2026-04-11")] : [:]))
        }
        #expect(try fixture.kept(on: "2026-03-01", edition: "other").isEmpty)
        #expect(try fixture.read(findings).isEmpty)
      },
      StorePromise("whatever is recorded of an enrolment ends what was kept of it, and of no other") { fixture in
        let (_, first) = try fixture.recordEnrolment()
        let (_, second) = try fixture.recordEnrolment(named: "Zenit")
        let session = try fixture.record {
          try $0.note(first, "2026-02-01", .sessionHeld(kind: "sparring", minutes: 90, host: nil))
        }
        let changes: [(Journal) throws -> Void] = [
          { try $0.note(first, "2026-03-01", .stageEntered("afklaring", overridden: false)) },
          { try $0.note(first, "2026-01-20", .figureRecorded("kommuner", .unknown)) },
          { try $0.note(first, "2026-02-20", .sessionHeld(kind: "sparring", minutes: 90, host: nil)) },
          { try $0.withdraw(session, on: "2026-03-01") },
        ]
        for change in changes {
          for enrolment in [first, second] { try fixture.keep(prospect(), of: enrolment) }
          #expect(try fixture.kept(on: "2026-03-01").count == 2)
          try fixture.record { try change($0) }
          #expect(try fixture.kept(on: "2026-03-01") == [second: prospect()])
        }
        try fixture.record { try $0.addOrganisation("Ny") }
        #expect(try fixture.kept(on: "2026-03-01") == [second: prospect()])
      },
      StorePromise("a batch that is taken back, or only tried, leaves what was kept") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        try fixture.keep(prospect(), of: enrolment)
        try fixture.write { (store) throws in
          try store.record(by: "mette", origin: .cli, at: Instant(milliseconds: 2_000), dryRun: true) { journal in
            _ = try journal.note(enrolment, "2026-03-01", .stageEntered("afklaring", overridden: false))
          }
        }
        #expect(try fixture.kept(on: "2026-03-01") == [enrolment: prospect()])
      },
      StorePromise("nothing is kept of what somebody else has changed since it was read") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        let reader = try fixture.open(for: .reading)
        defer { reader.close() }
        let head = try reader.head()
        try fixture.record { try $0.note(enrolment, "2026-02-20", .stageEntered("afklaring", overridden: false)) }
        #expect(try reader.head() == head)
        try fixture.write { try $0.keep([kept(prospect(), of: enrolment)], edition: edition, asOf: head) }
        #expect(try fixture.kept(on: "2026-03-01").isEmpty)
      },
      StorePromise("a reader goes on with what was kept when it began, whatever others keep or record") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        try fixture.keep(prospect(), of: enrolment)
        let reader = try fixture.open(for: .reading)
        defer { reader.close() }
        #expect(try reader.kept(on: "2026-03-01") == [enrolment: prospect()])
        try fixture.record { try $0.note(enrolment, "2026-02-20", .stageEntered("afklaring", overridden: false)) }
        #expect(try fixture.kept(on: "2026-03-01").isEmpty)
        #expect(try reader.kept(on: "2026-03-01") == [enrolment: prospect()])
        #expect(try reader.state(of: enrolment)?.stage == nil)
      },
      StorePromise("nothing is kept of an enrolment of which something is recorded for a later day") { fixture in
        for event in [
          Event.sessionHeld(kind: "sparring", minutes: 90, host: nil), .figureRecorded("kommuner", .unknown),
        ] {
          let (_, enrolment) = try fixture.recordEnrolment(named: "\(event)")
          try fixture.record { try $0.note(enrolment, "2026-03-02", event) }
          try fixture.keep(prospect(), of: enrolment)
          #expect(try fixture.kept(on: "2026-03-01").isEmpty)
        }
      },
      StorePromise("rows are those of all enrolments, whether anything is kept of them or not") { fixture in
        let random = try RandomJournal(seed: 9, in: fixture, batches: 40)
        for enrolment in random.enrolments where enrolment % 2 == 0 { try fixture.keep(prospect(), of: enrolment) }
        try fixture.read { (store) throws in
          var rows: [EnrolmentRow] = []
          try store.forEachRow(on: "2026-03-01", edition: edition) { row, _ in rows.append(row) }
          #expect(rows == (try store.enrolments().sorted { $0.enrolment < $1.enrolment }))
          try store.forEachRow(on: "2026-03-01", edition: edition) { row, kept in
            guard kept != nil else { return }
            let state = try #require(try store.state(of: row.enrolment, upTo: "2026-03-01"))
            #expect(EnrolmentRow(state, organisationName: row.organisationName) == row)
          }
        }
      },
      StorePromise("balances computed anew keep nothing, and a wrong prospect is found") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        try fixture.record { try $0.note(enrolment, "2026-01-12", .cohortJoined("forår")) }
        try fixture.keep(prospect(), of: enrolment)
        func judge(_ right: Prospect?) -> ProspectJudge { ProspectJudge(edition: edition) { _, _ in right } }
        try fixture.read { (store) throws in
          #expect(try findings(store, judge(prospect())).isEmpty)
          #expect(try findings(store, judge(prospect(until: "2027-01-01"))) == [.prospectWrong(enrolment: enrolment)])
          #expect(try findings(store, judge(nil)) == [.prospectWrong(enrolment: enrolment)])
          let others = ProspectJudge(edition: "other") { _, _ in nil }
          #expect(try findings(store, others).isEmpty)
        }
        try fixture.write { try $0.rebuildBalances() }
        #expect(try fixture.kept(on: "2026-03-01").isEmpty)
        #expect(try fixture.read { try findings($0, judge(nil)) }.isEmpty)
      },
      StorePromise("everything that may lie ahead is read as it was written") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        try fixture.keep(full, of: enrolment)
        #expect(try fixture.kept(on: "2026-03-01") == [enrolment: full])
        // An id that could not be told from its neighbours is not kept.
        for id in ["to ord", "linje\nskift", ""] {
          try fixture.record { try $0.note(enrolment, "2026-02-01", .agreed(.milestone("a"), .none)) }
          try fixture.keep(
            Prospect(dues: [Due(.milestone(ElementID(id)), on: "2026-04-01")], until: "2026-05-01"), of: enrolment)
          #expect(try fixture.kept(on: "2026-03-01").isEmpty)
        }
      },
      StorePromise("where somebody has or had a role, or owns an action point, is found by person") { fixture in
        let (_, first) = try fixture.recordEnrolment()
        let (_, second) = try fixture.recordEnrolment(named: "Zenit")
        try fixture.record { journal in
          for enrolment in [second, first, second] {
            try journal.note(enrolment, "2026-02-01", .roleGiven("rådgiver", person: 9))
          }
          try journal.note(second, "2026-02-01", .roleGiven("kontakt", person: 8))
          try journal.note(first, "2026-03-01", .life(.roleEnded("rådgiver", person: 9)))
          try journal.note(first, "2026-03-01", .action(.added(owner: 8, due: nil)))
          let mistaken = try journal.note(second, "2026-03-01", .action(.added(owner: 8, due: nil)))
          try journal.withdraw(mistaken, on: "2026-03-01")
        }
        try fixture.read { (store) throws in
          #expect(try store.enrolments(having: .role, of: 9) == [first, second])
          #expect(try store.enrolments(having: .role, of: 8) == [second])
          #expect(try store.enrolments(having: .role, of: 7).isEmpty)
          #expect(try store.enrolments(having: .role) == [first, second])
          #expect(try store.enrolments(having: .action, of: 8) == [first])
          #expect(try store.enrolments(having: .plannedSession).isEmpty)
          #expect(try store.roleFacts(of: 9).map(\.subject.number) == [second, first, second, first])
          #expect(try store.roleFacts(of: 8).map(\.subject.number) == [second])
        }
      },
    ]

    private static let edition = "test"

    private static func prospect(until: Day = "2026-04-11") -> Prospect {
      Prospect(dues: [Due(.milestone("økonomi"), on: "2026-02-01")], until: until)
    }

    /// Something of every kind.
    private static let full = Prospect(
      dues: [
        Due(.milestone("rapport@2026-06-30"), on: "2026-01-01"), Due(.form(FormReference("rank")), on: "2026-01-02"),
        Due(.form(FormReference("rank", round: "trial-1")), on: "2026-01-02"), Due(.baseline("å"), on: "2026-01-03"),
        Due(.figure("frivillige"), on: "2026-01-03"), Due(.session("sparring"), on: "2026-01-04"),
        Due(.sessions("camp", missing: 3), on: "2026-01-05"),
        Due(.sessionTime("camp", missingMinutes: 90), on: "0001-01-01"),
        Due(.endOfStage("udvikling"), on: "9999-12-31"), Due(.meeting(SessionID(.max - 9), "camp"), on: "2026-01-06"),
        Due(.action(ActionID(0)), on: "2026-01-07"), Due(.resumption, on: "2026-01-08"),
      ],
      intervals: [.init("sparring", .init(since: "2026-01-01", until: "2026-02-01"), isFirst: true)],
      openGate: "forankring",
      waiting: .init(since: "2026-01-01", until: "2026-01-15"), until: Day.supported.upperBound)

    private static func findings(_ store: Store, _ judge: ProspectJudge) throws -> [DoctorFinding] {
      try store.doctor(evidence: nil, prospects: judge).filter { $0.severity != .notice }
    }

    @Sendable private static func findings(_ store: Store) throws -> [DoctorFinding] {
      try store.doctor(evidence: nil).filter { $0.severity != .notice }
    }

    fileprivate static func kept(_ prospect: Prospect, of enrolment: Int64) -> KeptProspect {
      KeptProspect(enrolment: enrolment, cohort: "forår", intake: nil, first: "2026-03-01", prospect)
    }
  }

  extension StoreFixture {
    /// Keeps what lies ahead of an enrolment, drawn up on 1 March 2026.
    fileprivate func keep(_ prospect: Prospect, of enrolment: Int64) throws {
      try write { try $0.keep([StorePromise.kept(prospect, of: enrolment)], edition: "test", asOf: $0.head()) }
    }

    fileprivate func kept(on day: Day, edition: String = "test") throws -> [Int64: Prospect] {
      try read { try $0.kept(on: day, edition: edition) }
    }
  }

  extension Store {
    /// What is kept of whom on a day.
    fileprivate func kept(on day: Day, edition: String = "test") throws -> [Int64: Prospect] {
      var prospects: [Int64: Prospect] = [:]
      try forEachRow(on: day, edition: edition) { row, kept in prospects[row.enrolment] = kept?.prospect }
      return prospects
    }
  }
#endif
