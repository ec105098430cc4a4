#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let withdrawing = [
      StorePromise("a fact that was taken back stays in history and leaves every state and list") { fixture in
        let (organisation, enrolment) = try fixture.recordEnrolment()
        let session = try fixture.record {
          try $0.note(enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: 90, host: nil))
        }
        #expect(try fixture.read { try $0.enrolment(enrolment)?.sessions } == 1)
        let withdrawal = try fixture.record(origin: .undo) { try $0.withdraw(session, on: "2026-01-21") }
        try fixture.read { (store) throws in
          #expect(try store.fact(session)?.fact.ended == withdrawal.sequence)
          #expect(withdrawal.subject == .enrolment(enrolment))
          #expect(try store.state(of: enrolment)?.sessionCount == 0)
          #expect(try store.enrolment(enrolment)?.sessions == 0)
          #expect(try store.sessions().isEmpty)
          #expect(try store.history(of: .organisation(organisation)).map(\.fact.sequence) == [2, 3, 4, 5])
        }
      },
      StorePromise("an enrolment or an organisation that was taken back is gone from lists") { fixture in
        let (organisation, enrolment) = try fixture.recordEnrolment()
        try fixture.record { journal in
          try journal.withdraw(enrolment, on: "2026-01-13")
          try journal.withdraw(organisation, on: "2026-01-13")
        }
        try fixture.read { (store) throws in
          #expect(try store.enrolments().isEmpty)
          #expect(try store.state(of: enrolment) == nil)
          #expect(try store.subjects(.organisation).isEmpty)
          #expect(try store.subject(.organisation(organisation)) == nil)
          #expect(try store.find("Læsehunde", .organisation).isEmpty)
          #expect(try store.history(of: .organisation(organisation)).count == 4)
        }
      },
      StorePromise("what cannot be taken back is refused by name") { fixture in
        let (_, enrolment) = try fixture.recordEnrolment()
        let withdrawal = try fixture.record { try $0.withdraw(enrolment, on: "2026-01-13").sequence }
        #expect(throws: StoreProblem.cannotWithdraw(sequence: 99, .unknown)) {
          try fixture.record { try $0.withdraw(99, on: "2026-01-13") }
        }
        #expect(throws: StoreProblem.cannotWithdraw(sequence: enrolment, .already(by: withdrawal))) {
          try fixture.record { try $0.withdraw(enrolment, on: "2026-01-13") }
        }
        #expect(throws: StoreProblem.cannotWithdraw(sequence: withdrawal, .isWithdrawal)) {
          try fixture.record { try $0.withdraw(withdrawal, on: "2026-01-13") }
        }
        #expect(throws: StoreProblem.cannotWithdraw(sequence: 1, .otherSubject)) {
          try fixture.record { try $0.append(Draft(.existing(.organisation(2)), on: "2026-01-13", .factWithdrawn(1))) }
        }
      },
      StorePromise("undo finds the author's newest batch that still stands and is no undo") { fixture in
        try fixture.record(by: "mette", at: 1) { try $0.addOrganisation("A") }
        try fixture.record(by: "jens", at: 2) { try $0.addOrganisation("B") }
        let own = try fixture.record(by: "mette", at: 3) { journal in
          try journal.addOrganisation("C")
          try journal.addOrganisation("D")
          return journal.batch
        }
        let last = try #require(try fixture.read { try $0.lastBatch(undoableBy: "mette") })
        #expect(
          last == (try fixture.read { try $0.batch(own) }) && last.count == 2 && last.author == "mette"
            && last.at == Instant(milliseconds: 3))
        try fixture.write { (store) throws in
          try store.record(by: "mette", origin: .undo, at: Instant(milliseconds: 4)) { journal in
            for fact in try store.facts(inBatch: own) { try journal.withdraw(fact.fact.sequence, on: "2026-01-13") }
          }
        }
        try fixture.read { (store) throws in
          #expect(try store.lastBatch(undoableBy: "mette")?.id == 1)
          #expect(try store.lastBatch(undoableBy: "jens")?.id == 2)
          #expect(try store.lastBatch(undoableBy: "nobody") == nil)
          #expect(try store.facts(inBatch: own).map(\.fact.sequence) == [3, 4])
          #expect(try store.subjects(.organisation).map(\.name) == ["A", "B"])
        }
      },
    ]
  }
#endif
