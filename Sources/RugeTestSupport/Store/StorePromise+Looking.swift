#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let looking = [
      StorePromise("as of a day, facts of later days do not count, whenever they were recorded") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        try fixture.record(at: 2_000) { journal in
          try journal.note(enrolment, "2026-02-10", .stageEntered("udvikling", overridden: false))
          try journal.note(enrolment, "2026-01-12", .stageEntered("afklaring", overridden: false))
          try journal.note(enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: 90, host: nil))
          try journal.note(enrolment, "2026-02-20", .sessionHeld(kind: "sparring", minutes: 30, host: nil))
        }
        try fixture.read { (store) throws in
          #expect(try store.state(of: enrolment, upTo: "2026-01-11") == nil)
          let state = try #require(try store.state(of: enrolment, upTo: "2026-02-09"))
          #expect(state.stage?.stage == "afklaring")
          #expect(state.sessions["sparring"] == SessionTally(count: 1, minutes: 90, last: "2026-01-20"))
          #expect(try store.state(of: enrolment)?.stage?.stage == "udvikling")
          #expect(try store.sessions(upTo: "2026-02-19").map(\.minutes) == [90])
          #expect(
            try store.facts(of: .enrolment(enrolment), upTo: "2026-01-20").map(\.on) == [
              "2026-01-12", "2026-01-12", "2026-01-20",
            ])
        }
      },
      StorePromise("as known at a moment, later recordings and withdrawals do not count") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        let session = try fixture.record(at: 2_000) { journal in
          try journal.note(enrolment, "2026-01-12", .stageEntered("afklaring", overridden: false))
          return try journal.note(enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: 90, host: nil))
        }
        try fixture.record(at: 3_000) { journal in
          // A withdrawal counts from the moment it was recorded, even if it is said to happen on a late day.
          try journal.withdraw(session, on: "2027-01-01")
          try journal.withdraw(session - 1, on: "2027-01-01")
        }
        try fixture.read { (store) throws in
          func state(_ moment: Int64?, _ day: Day? = nil) throws -> EnrolmentState? {
            try store.state(of: enrolment, upTo: day, knownAt: moment.map(Instant.init(milliseconds:)))
          }
          #expect(try state(999) == nil)
          #expect(try state(1_000)?.visits == [] && state(1_000)?.sessionCount == 0)
          #expect(try state(2_999)?.stage?.stage == "afklaring" && state(2_999)?.sessionCount == 1)
          #expect(try state(3_000, "2026-06-01")?.stage == nil && state(3_000, "2026-06-01")?.sessionCount == 0)
          #expect(try state(nil, "2026-06-01")?.stage == nil && state(nil)?.sessionCount == 0)
        }
      },
      StorePromise("all states at once are the states one by one") { fixture in
        let random = try RandomJournal(seed: 7, in: fixture, batches: 40)
        try fixture.read { (store) throws in
          for (day, moment) in random.horizons {
            var bulk: [EnrolmentState] = []
            try store.forEachState(upTo: day, knownAt: moment) { bulk.append($0) }
            let single = try random.enrolments.sorted().compactMap {
              try store.state(of: $0, upTo: day, knownAt: moment)
            }
            #expect(bulk == single)
            var ofProgramme: [EnrolmentState] = []
            try store.forEachState(programme: "rugekassen", upTo: day, knownAt: moment) { ofProgramme.append($0) }
            #expect(ofProgramme == single.filter { $0.programme == "rugekassen" })
          }
        }
      },
      StorePromise("the database's tallies are what folding every session gives") { fixture in
        let random = try RandomJournal(seed: 8, in: fixture, batches: 40)
        try fixture.read { (store) throws in
          for (day, moment) in random.horizons {
            for enrolment in random.enrolments {
              let facts = try store.facts(of: .enrolment(enrolment))
              let folded = EnrolmentState.fold(facts, upTo: day, knownAt: moment)
              if folded.contradictions.isEmpty {
                #expect(try store.state(of: enrolment, upTo: day, knownAt: moment) == folded.state)
              }
            }
          }
        }
      },
      StorePromise("enrolments are listed by name, and by programme, organisation and whether they run") { fixture in
        try fixture.record { journal in
          let definition = try journal.apply()
          let other = try journal.apply("andet")
          let organisations = try ["Ådalen", "Abild", "Zenit"].map { try journal.addOrganisation($0) }
          let first = try journal.enrol(organisations[0], definition: definition)
          try journal.enrol(organisations[1], in: "andet", definition: other)
          try journal.enrol(organisations[2], definition: definition, on: "2026-02-01")
          try journal.note(first, "2026-03-01", .withdrawn(exit: "stoppet"))
        }
        try fixture.read { (store) throws in
          #expect(try store.enrolments().map(\.organisationName) == ["Abild", "Zenit", "Ådalen"])
          #expect(try store.enrolments(EnrolmentFilter(programme: "andet")).map(\.organisation) == [4])
          #expect(try store.enrolments(EnrolmentFilter(organisation: 5)).map(\.since) == ["2026-02-01"])
          let ended = try #require(try store.enrolments(EnrolmentFilter(active: false)).first)
          #expect(ended.position == .withdrawn(exit: "stoppet") && ended.since == "2026-03-01")
          #expect(try store.enrolments(EnrolmentFilter(programme: "rugekassen", active: true)).count == 1)
          let state = try #require(try store.state(of: ended.enrolment))
          #expect(EnrolmentRow(state, organisationName: "Ådalen") == ended)
        }
      },
      StorePromise("sessions are listed newest first with who held them and what was said") { fixture in
        let (_, first) = try fixture.recordEnrolment()
        let (_, second) = try fixture.recordEnrolment(named: "Zenit")
        try fixture.record { journal in
          for (day, minutes) in [("2026-01-20", 90), ("2026-02-20", 30), ("2026-01-20", 15)] {
            try journal.note(
              first, Day(stringLiteral: day), .sessionHeld(kind: "sparring", minutes: minutes, host: 2),
              texts: [.note: "\(minutes)"])
          }
          try journal.note(second, "2026-01-30", .sessionHeld(kind: "camp", minutes: 600, host: nil))
        }
        try fixture.read { (store) throws in
          #expect(try store.sessions().map(\.minutes) == [30, 600, 15, 90])
          #expect(try store.sessions(limit: 2).map(\.note) == ["30", nil])
          #expect(try store.sessions(of: first, upTo: "2026-02-01").map(\.minutes) == [15, 90])
          let newest = try #require(try store.sessions(of: second).first)
          #expect(
            newest.kind == "camp" && newest.on == "2026-01-30" && newest.host == nil && newest.enrolment == second)
        }
      },
      StorePromise("the newest sessions of a person are found, held alone or with others") { fixture in
        let (_, first) = try fixture.recordEnrolment()
        let (_, second) = try fixture.recordEnrolment(named: "Zenit")
        // Two commands of one day, of which only the second was held by person 9, too.
        for (day, host, others) in [
          ("2026-01-20", 9, []), ("2026-02-20", 2, [9]), ("2026-02-20", 2, []), ("2026-01-10", 9, [2]),
        ] as [(Day, Int64, [Int64])] {
          try fixture.record { journal in
            for enrolment in [first, second] {
              try journal.note(enrolment, day, .sessionHeld(kind: "sparring", minutes: Int(host), host: host))
              for other in others {
                try journal.note(enrolment, day, .meeting(.cohosted(kind: "sparring", person: other)))
              }
            }
          }
        }
        let mistaken = try fixture.record {
          try $0.note(first, "2026-03-01", .sessionHeld(kind: "camp", minutes: 1, host: 9))
        }
        try fixture.record { try $0.withdraw(mistaken, on: "2026-03-01") }
        try fixture.read { (store) throws in
          func days(_ filter: SessionFilter, limit: Int? = nil) throws -> [String] {
            try store.sessions(limit: limit, filter).map { "\($0.on.description.suffix(5)) \($0.minutes)" }
          }
          let all = ["02-20 2", "02-20 2", "01-20 9", "01-20 9", "01-10 9", "01-10 9"]
          #expect(try days(SessionFilter(host: 9)) == all)
          #expect(try days(SessionFilter(host: 9), limit: 3) == Array(all.prefix(3)))
          #expect(try days(SessionFilter(host: 9, from: "2026-02-01")) == Array(all.prefix(2)))
          #expect(try days(SessionFilter(kinds: ["camp"], host: 9)).isEmpty)
          #expect(try store.sessions(of: first, SessionFilter(host: 9)).count == 3)
          #expect(try days(SessionFilter(host: 2)).count == 6)
          #expect(try store.sessionsHeld(by: 9, upTo: "2026-02-19").map(\.minutes).sorted() == [9, 9, 9, 9])
          #expect(try store.sessionsHeld(by: 9, upTo: "2026-12-31").count == 6)
        }
      },
      StorePromise("a definition is found by its version, and the newest one that stands by its programme") { fixture in
        let versions = try fixture.record { journal in
          try ["programme: a\n", "programme: a # 2\n"].map { try journal.apply("a", $0) }
        }
        try fixture.read { (store) throws in
          let newest = try #require(try store.newestDefinition(of: "a"))
          #expect(newest.version == versions[1] && newest.fileName == "a.yaml" && newest.appliedOn == "2026-01-01")
          #expect(newest.bytes == Array("programme: a # 2\n".utf8) && newest.hash.count == 64)
          #expect(try store.definition(versions[0])?.bytes == Array("programme: a\n".utf8))
          #expect(try store.newestDefinition(of: "b") == nil)
        }
        try fixture.record { try $0.withdraw(versions[1], on: "2026-01-02") }
        #expect(try fixture.read { try $0.newestDefinition(of: "a")?.version } == versions[0])
        #expect(try fixture.read { try $0.definitions().map(\.version) } == [versions[0]])
      },
    ]
  }
#endif
