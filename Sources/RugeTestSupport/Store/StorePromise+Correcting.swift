#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let correcting = [
      StorePromise("a corrected name is the one that counts, and the old one still finds the body") { fixture in
        try fixture.record { journal in
          try journal.addOrganisation("Læsehund")
          try journal.addOrganisation("Nattergalen")
        }
        try fixture.record { try $0.append(Self.edited(1, [.name: "Læsehunde", .email: "l@example.org"])) }
        try fixture.read { (store) throws in
          #expect(try store.subject(.organisation(1))?.texts == [.name: "Læsehunde", .email: "l@example.org"])
          #expect(try store.find("Læsehunde", .organisation).map(\.subject.number) == [1])
          #expect(try store.formerNames(.organisation).map(\.name) == ["Læsehund"])
        }
        try fixture.record { try $0.append(Self.edited(1, [.name: "Bogvennerne"])) }
        let found = try fixture.read { try $0.find("laesehund", .organisation).map(\.name) }
        #expect(found == ["Bogvennerne"])
      },
      StorePromise("a text that was removed is gone, and comes back when that is undone") { fixture in
        try fixture.record { try $0.addOrganisation("Læsehunde") }
        try fixture.record { try $0.append(Self.edited(1, [.note: "Ring først"])) }
        let cleared = try fixture.record { journal in
          try journal.append(Draft(.existing(.organisation(1)), on: "2026-01-02", .body(.cleared(.note)))).sequence
        }
        #expect(try fixture.read { try $0.subject(.organisation(1))?.texts[.note] } == nil)
        try fixture.record { try $0.withdraw(cleared, on: "2026-01-03") }
        #expect(try fixture.read { try $0.subject(.organisation(1))?.texts[.note] } == "Ring først")
      },
      StorePromise("whoever was merged is found as the one that goes on, by name, by number and in the history") {
        fixture in
        try fixture.record { journal in
          try journal.addOrganisation("Læsehund")
          try journal.addOrganisation("Bogvennerne")
        }
        try fixture.record { journal in
          try journal.append(Draft(.existing(.organisation(1)), on: "2026-01-02", .body(.merged(into: 2))))
        }
        try fixture.read { (store) throws in
          #expect(try store.subjects(.organisation).map(\.subject.number) == [2])
          #expect(try store.find("Læsehund", .organisation).map(\.subject.number) == [2])
          #expect(try store.present(.organisation(1))?.name == "Bogvennerne")
          #expect(try store.merged(into: .organisation(2)) == [.organisation(1)])
          #expect(try store.mergedNames(.organisation).map(\.name) == ["Læsehund"])
          #expect(try store.history(of: .organisation(2)).map(\.fact.sequence) == [1, 2, 3])
        }
        try fixture.record { try $0.withdraw(3, on: "2026-01-03") }
        #expect(try fixture.read { try $0.find("Læsehund", .organisation).map(\.subject.number) } == [1])
      },
      StorePromise("erasing reaches what was corrected, and those that were merged") { fixture in
        try fixture.record { journal in
          try journal.addOrganisation("Læsehund")
          try journal.addOrganisation("Bogvennerne")
        }
        try fixture.record { journal in
          try journal.append(Self.edited(2, [.name: "Kanariefuglen", .note: "kanariefugl"]))
          try journal.append(Draft(.existing(.organisation(1)), on: "2026-01-02", .body(.merged(into: 2))))
        }
        try fixture.write { try $0.eraseTexts(of: .organisation(2)) }
        try fixture.read { (store) throws in
          #expect(try store.history(of: .organisation(2)).allSatisfy(\.texts.isEmpty))
          for name in ["Læsehund", "Bogvennerne", "Kanariefuglen"] {
            #expect(try store.find(name, .organisation).isEmpty, "\(name)")
          }
        }
      },
      StorePromise("a number of a public register finds the organisation that has it now") { fixture in
        try fixture.record { journal in
          try journal.addOrganisation("Læsehunde")
          try journal.append(Self.edited(1, [.field("CVR-nr."): "12 34 56 74"]))
        }
        let number = try #require(RegistrationNumber("12345674", in: .cvr))
        #expect(try fixture.read { try $0.organisations(registeredAs: number).map(\.subject.number) } == [1])
        try fixture.record { try $0.append(Self.edited(1, [.field("CVR-nr."): "87654338"])) }
        #expect(try fixture.read { try $0.organisations(registeredAs: number).isEmpty })
      },
      StorePromise("undoing finds what names a person or an organisation in everyday facts") { fixture in
        try fixture.record { journal in
          try journal.addOrganisation("Læsehunde")
          try journal.append(Draft(.new(.person), on: "2026-01-01", .personAdded, texts: [.name: "Karen"]))
          try journal.append(Draft(.existing(.person(2)), on: "2026-01-02", .body(.contact(of: 1))))
        }
        #expect(try fixture.read { try $0.facts(naming: .organisation(1)).map(\.sequence) } == [3])
        #expect(try fixture.read { try $0.contacts(of: 1) } == [2])
      },
      StorePromise("what looks like a national number is noticed in whatever is written down") { fixture in
        let suspicions = try fixture.record { journal in
          try journal.addOrganisation("Læsehunde")
          try journal.append(Self.edited(1, [.note: "Karen, 010190-1234", .evidence: "0101901234"]))
          return journal.suspicions
        }
        #expect(suspicions == [Suspicion(.cpr, in: .note)])
      },
    ]

    private static func edited(_ number: Int64, _ texts: [TextPurpose: String]) -> Draft {
      Draft(.existing(.organisation(number)), on: "2026-01-02", .body(.edited), texts: texts)
    }
  }
#endif
