#if canImport(Testing)
  import RugeCore
  import RugeStore
  import Testing

  extension StorePromise {
    static let naming = [
      StorePromise("organisations are listed as Danish sorts, and kept apart from persons") { fixture in
        let names = ["Ålborg", "Zebra", "Aarhus", "Ærø", "Øst", "abild", "Abild", "Bøgen"]
        try fixture.record { journal in
          for name in names { try journal.addOrganisation(name) }
          try journal.append(
            Draft(.new(.person), on: "2026-01-01", .personAdded, texts: [.name: "Mette", .email: "m@example.org"]))
        }
        try fixture.read { (store) throws in
          let sorted = try store.subjects(.organisation).compactMap(\.name)
          #expect(sorted == ["Abild", "abild", "Bøgen", "Zebra", "Ærø", "Øst", "Ålborg", "Aarhus"])
          let persons = try store.subjects(.person)
          #expect(
            persons.map(\.texts) == [[.name: "Mette", .email: "m@example.org"]]
              && persons.first?.addedOn == "2026-01-01")
          #expect(try store.names(.person) == [9: "Mette"])
          #expect(try store.names(.organisation) == Dictionary(uniqueKeysWithValues: zip(1..., names)))
        }
      },
      StorePromise("a reference finds the name, then its other spellings, then parts of names") { fixture in
        try fixture.record { journal in
          for name in ["Læsehunde", "Læsehundene i Ålborg", "Café Møllen", "CAFE MØLLEN", "100 % Leg"] {
            try journal.addOrganisation(name)
          }
        }
        try fixture.read { (store) throws in
          func found(_ text: String) throws -> [Int64] { try store.find(text, .organisation).map(\.subject.number) }
          #expect(try found("Læsehunde") == [1])
          #expect(try found("laesehunde") == [1])
          #expect(try found("LÄSEHUNDE") == [1])
          #expect(try found("aalborg") == [2] && found("ålb") == [2])
          #expect(try found("hunde") == [1, 2])
          #expect(try found("cafe moellen").sorted() == [3, 4])
          #expect(try found("Café Møllen") == [3])
          #expect(try found("100 %") == [5] && found("%").isEmpty && found("_").isEmpty && found(" ").isEmpty)
          #expect(try store.find("Læsehunde", .person).isEmpty)
        }
      },
      StorePromise("figures of an imported list are kept with their headings") { fixture in
        try fixture.record { journal in
          try journal.append([
            Draft(.new(.organisation), on: "2026-01-01", .organisationAdded, texts: [.name: "A"]),
            Draft(
              .newOf(draft: 0), on: "2026-01-01", .figureKept("antal-frivillige", Quantity(millionths: 12_000_000)),
              texts: [.heading: "Antal frivillige"]),
          ])
        }
        let figures = try fixture.read { try $0.keptFigures(of: 1) }
        #expect(figures.map(\.heading) == ["Antal frivillige"])
        #expect(figures.map(\.value.description) == ["12"] && figures.map(\.element) == ["antal-frivillige"])
      },
    ]
  }
#endif
