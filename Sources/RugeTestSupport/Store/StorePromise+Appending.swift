#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let appending = [
      StorePromise("a fact's sequence is its identity and, where it brings a subject, the subject's number") {
        fixture in
        let (first, second) = try fixture.record { journal in
          (
            try journal.append(Draft(.new(.organisation), on: "2026-01-01", .organisationAdded)),
            try journal.append(Draft(.new(.person), on: "2026-01-02", .personAdded))
          )
        }
        #expect(first.sequence == 1 && first.subject == .organisation(1) && first.batch == 1)
        #expect(second.sequence == 2 && second.subject == .person(2) && second.batch == 1)
        let next = try fixture.record {
          try $0.append(Draft(.existing(.organisation(1)), on: "2026-01-03", .figureKept("børn", .zero)))
        }
        #expect(next.sequence == 3 && next.batch == 3)
      },
      StorePromise("drafts of one batch may be about each other") { fixture in
        let facts = try fixture.record { journal in
          _ = try journal.addOrganisation("A")
          return try journal.append([
            Draft(.new(.organisation), on: "2026-01-01", .organisationAdded, texts: [.name: "B"]),
            Draft(.newOf(draft: 0), on: "2026-01-01", .figureKept("frivillige", Quantity(millionths: 7))),
          ])
        }
        #expect(facts.map(\.subject) == [.organisation(2), .organisation(2)])
      },
      StorePromise("what was recorded is read back as it was") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        let events: [Event] = [
          .roleGiven("rådgiver", person: 2), .answered(AnswerKey("optagelse", "afprøvet"), .value(.yesOrNo(true))),
          .answered(AnswerKey("optagelse", "hvornår"), .value(.date("2026-02-28"))),
          .agreed(.target("kommuner"), .target(Quantity(millionths: 65_000_000))),
          .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")), .agreed(.milestone("metode"), .none),
          .stageEntered("afklaring", overridden: true), .sessionHeld(kind: "sparring", minutes: 90, host: 2),
          .sessionHeld(kind: "sparring", minutes: 0, host: nil), .milestoneAccepted("forventninger"),
          .figureRecorded("kommuner", .unknown), .figureRecorded("kommuner", .value(Quantity(millionths: -1))),
          .reminderSent(rule: "status", about: nil, occurrence: "2026-03-01"),
          .completed(exit: "alumne", overridden: false),
        ]
        let written = try fixture.record(at: 7) { journal in
          try events.map { try journal.append(Draft(.existing(.enrolment(enrolment)), on: "2026-02-01", $0)) }
        }
        let read = try fixture.read { try $0.facts(of: .enrolment(enrolment)) }
        #expect(Array(read.dropFirst()) == written)
        #expect(read.dropFirst().map(\.event) == events)
        #expect(read.last?.at == Instant(milliseconds: 7) && read.last?.origin == .cli)
      },
      StorePromise("texts are kept beside their fact, in normalisation form C") { fixture in
        let decomposed = "A\u{30A}rhus e\u{301}"
        let fact = try fixture.record { journal in
          try journal.append(
            Draft(
              .new(.organisation), on: "2026-01-01", .organisationAdded,
              texts: [.name: decomposed, .field("By"): "Århus", .note: ""]))
        }
        let recorded = try #require(try fixture.read { try $0.fact(fact.sequence) })
        #expect(recorded.texts.count == 2 && recorded.author == "mette")
        #expect(recorded.texts[.name].map { Array($0.utf8) } == Array("\u{C5}rhus \u{E9}".utf8))
        #expect(try fixture.read { try $0.texts(of: [fact.sequence], [.field("By")]) } == [1: [.field("By"): "Århus"]])
      },
      StorePromise("a batch that records nothing leaves nothing") { fixture in
        try fixture.record { _ in }
        #expect(try fixture.read { try $0.head().sequence } == 0)
        #expect(try fixture.read { try $0.batch(1) } == nil)
      },
      StorePromise("an error takes the whole batch back") { fixture in
        struct Stop: Error {}
        let before = try fixture.read { try $0.head() }
        #expect(throws: Stop.self) {
          try fixture.record { journal in
            try journal.addOrganisation("Læsehunde")
            throw Stop()
          }
        }
        #expect(try fixture.read { try $0.head() } == before)
        #expect(try fixture.read { try $0.subjects(.organisation) }.isEmpty)
      },
      StorePromise("a dry run does everything and leaves nothing") { fixture in
        let seen = try fixture.write { (store) throws in
          try store.record(by: "mette", origin: .cli, at: Instant(milliseconds: 1), dryRun: true) { journal in
            try journal.addOrganisation("Læsehunde")
            return try store.subjects(.organisation).count
          }
        }
        #expect(seen == 1)
        #expect(try fixture.read { try $0.head().sequence } == 0)
      },
      StorePromise("reads inside a batch see its facts and what follows from them") { fixture in
        try fixture.write { (store) throws in
          try store.record(by: "mette", origin: .cli, at: Instant(milliseconds: 1)) { journal in
            let definition = try journal.apply()
            let organisation = try journal.addOrganisation("Læsehunde")
            #expect(try store.find("læsehunde", .organisation).map(\.subject) == [.organisation(organisation)])
            let enrolment = try journal.enrol(organisation, definition: definition)
            #expect(try store.enrolments().map(\.position) == [.waiting])
            try journal.note(enrolment, "2026-01-12", .stageEntered("afklaring", overridden: false))
            #expect(try store.enrolment(enrolment)?.position == .stage("afklaring"))
            #expect(try store.state(of: enrolment)?.visits.count == 1)
            #expect(try store.newestDefinition(of: "rugekassen")?.version == definition)
          }
        }
      },
      StorePromise("the head moves with every fact and is the same for the same facts only") { fixture in
        let heads = try (1...3).map { _ in
          try fixture.record { try $0.addOrganisation("A") }
          return try fixture.read { try $0.head() }
        }
        #expect(heads.map(\.sequence) == [1, 2, 3])
        #expect(Set(heads.map(\.hash)).count == 3)
      },
    ]
  }
#endif
