#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let caring = [
      StorePromise("a sound store has no findings, whatever was recorded") { fixture in
        _ = try RandomJournal(seed: 3, in: fixture, batches: 60)
        #expect(try fixture.read(findings).isEmpty)
      },
      StorePromise("balances computed anew are those that were kept") { fixture in
        _ = try RandomJournal(seed: 4, in: fixture, batches: 60)
        let kept = try fixture.read { try $0.enrolments() }
        let names = try fixture.read { try $0.subjects(.organisation) }
        try fixture.write { try $0.rebuildBalances() }
        #expect(try fixture.read { try $0.enrolments() } == kept)
        #expect(try fixture.read { try $0.subjects(.organisation) } == names)
        #expect(try fixture.read(findings).isEmpty)
      },
      StorePromise("erasing texts takes the name out of every list and leaves a journal that verifies") { fixture in
        let (organisation, enrolment) = try fixture.recordEnrolment(named: "Hemmelig")
        try fixture.record {
          try $0.note(
            enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: 90, host: nil),
            texts: [.note: "Lagt på is"])
        }
        let head = try fixture.read { try $0.head() }
        try fixture.write { (store) throws in
          try store.eraseTexts(of: .organisation(organisation))
          try store.eraseTexts(of: .enrolment(enrolment))
        }
        try fixture.read { (store) throws in
          #expect(try findings(store).isEmpty)
          #expect(try store.head() == head)
          #expect(try store.find("Hemmelig", .organisation).isEmpty)
          #expect(try store.subjects(.organisation).map(\.name) == [nil])
          #expect(try store.enrolments().map(\.organisationName) == [nil])
          #expect(try store.sessions().map(\.note) == [nil])
        }
      },
      StorePromise("an export has every record once, in order, one object a line") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment(named: "Læse\"hunde\"\n")
        try fixture.record(by: "jens", at: 2_000) {
          try $0.note(enrolment, "2026-01-20", .figureRecorded("kommuner", .value(Quantity(millionths: 1_500_000))))
        }
        var lines: [String] = []
        try fixture.read { try $0.export { lines.append($0) } }
        let head = try fixture.read { try $0.head() }
        #expect(lines.first == #"{"record":"store","format":1,"sequence":4,"hash":"\#(head.hash)"}"#)
        #expect(lines[1] == #"{"record":"author","id":1,"login":"mette"}"#)
        #expect(lines[4] == #"{"record":"batch","id":4,"at":"1970-01-01T00:00:02.000Z","author":2,"origin":"cli"}"#)
        #expect(lines[5].hasPrefix(#"{"record":"definition","version":1,"programme":"rugekassen","hash":""#))
        #expect(lines[5].hasSuffix(#","fileName":"rugekassen.yaml","text":"programme: rugekassen\n"}"#))
        #expect(lines[7].contains(#""texts":{"name":"Læse\"hunde\"\n"}"#))
        #expect(
          lines[9].hasPrefix(
            #"{"record":"fact","sequence":4,"batch":4,"subject":"E-3","on":"2026-01-20","type":"figure","version":1,"#
              + #""element":"kommuner","amount":"1.5","hash":""#))
        #expect(lines.count == 10 && !lines.contains { $0.contains("\n") })
      },
    ]

    /// What an examination finds, without what it only says of the machine.
    @Sendable private static func findings(_ store: Store) throws -> [DoctorFinding] {
      try store.doctor(evidence: nil).filter { $0.severity != .notice }
    }
  }
#endif
