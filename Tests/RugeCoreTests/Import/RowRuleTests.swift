import RugeCore
import RugeTestSupport
import Testing

@Suite("What a row of a list says")
struct RowRuleTests {
  private static let days = DayReader(today: "2026-06-02", direction: .backwards)

  private func cells(_ cells: [ImportField: String]) -> RowCells {
    RowCells(file: "x.csv", line: 2, cells: cells.mapValues { ImportedCell($0, column: 1) }, days: Self.days)
  }

  @Test("whether somebody came is said in three languages; anything else is no answer")
  func presence() throws {
    for word in ["Present", "til stede", "mødt", "närvarande", "x", "JA"] {
      #expect(try PresenceWords.read(word) == .present, "\(word)")
    }
    for word in ["excused", "afbud", "anmäld frånvaro"] {
      #expect(try PresenceWords.read(word) == .absent(excused: true), "\(word)")
    }
    for word in ["absent", "udeblevet", "frånvarande", "nej"] {
      #expect(try PresenceWords.read(word) == .absent(excused: false), "\(word)")
    }
    #expect(throws: InputProblem.self) { try PresenceWords.read("måske") }
  }

  @Test("a remark beside a name says whether they came, and a name that has such words is one")
  func remarks() {
    let said: [String: (String, PresenceWords.Status)] = [
      "Mind the Democracy (afbud)": ("Mind the Democracy", .absent(excused: true)),
      "Mind the Democracy [meldte afbud pga. sygdom]": ("Mind the Democracy", .absent(excused: true)),
      "Mind the Democracy – no show": ("Mind the Democracy", .absent(excused: false)),
      "Afbud: Mind the Democracy": ("Mind the Democracy", .absent(excused: true)),
      "Mind the Democracy, förhinder": ("Mind the Democracy", .absent(excused: true)),
      "Mind the Democracy kom ikke": ("Mind the Democracy", .absent(excused: false)),
      "Mind the Democracy (udeblev uden afbud)": ("Mind the Democracy", .absent(excused: false)),
      "Mind the Democracy (x)": ("Mind the Democracy", .present),
    ]
    for (text, (name, status)) in said {
      #expect(NamedPresence.read(text) == .said(name: name, status), "\(text)")
    }
    for name in ["Mind the Democracy", "Fri Fugl", "Kom og Dans", "Natteravnene (Lis og Per)", "Ja til livet"] {
      #expect(NamedPresence.read(name) == .name, "\(name)")
    }
    for text in ["Baba (ikke afbud)", "Baba kom desværre ikke alligevel", "Baba har meldt afbud til os"] {
      #expect(NamedPresence.read(text) == .unclear, "\(text)")
    }
  }

  @Test("that nobody came leaves open whether they had said so, and is not guessed")
  func nobody() {
    for status in [nil, "x"] {
      var row: [ImportField: String] = [
        .organisation: "Baba", .day: "2026-01-12", .sessionKind: "kursus", .count: "0", .duration(nil): "60",
      ]
      row[.status] = status
      guard case .invalid(let problems, _) = AttendanceRow.read(cells(row)) else {
        Issue.record("0 was taken for something")
        continue
      }
      #expect(problems.map(\.fault) == [.valueMissing(.status)])
    }
  }

  @Test("unknown is a figure and never zero, and an empty cell says nothing")
  func figures() throws {
    let read = FigureRow.read(
      cells([
        .organisation: "Baba", .day: "12/1/2026", .figure("a"): "ukendt", .figure("b"): "-", .figure("c"): "7,5",
      ]))
    guard case .read(let row, _) = read else { throw Failed() }
    #expect(row.day == "2026-01-12")
    let values = Dictionary(uniqueKeysWithValues: row.figures.map { ($0.indicator, $0.value) })
    #expect(values == ["a": .unknown, "b": .unknown, "c": .value(Quantity(millionths: 7_500_000))])
  }

  @Test("people of one name are told apart by their addresses")
  func people() throws {
    guard case .read(let row, _) = PersonRow.read(cells([.name: "Ane", .email: "ane@a.example"])) else {
      throw Failed()
    }
    #expect(row.match(name: "ANE", email: nil) == .same)
    #expect(row.match(name: "Ane", email: "Ane@A.example") == .same)
    #expect(row.match(name: "Ane", email: "other@a.example") == .namesake)
    #expect(row.match(name: "Bo", email: "ane@a.example") == .sameAddress)
    #expect(row.match(name: "Bo", email: nil) == .other)
  }

  @Test("everything that is wrong with a row is said at once")
  func problems() {
    let row = EntryRow.read(cells([.day: "30-02-2026", .exit: "alumni"]))
    guard case .invalid(let problems, let line) = row else {
      Issue.record("a bad row was taken")
      return
    }
    #expect(line == 2)
    #expect(
      problems.map(\.fault) == [
        .valueMissing(.organisation), .cell(.dayDoesNotExist("30-02-2026")), .valueMissing(.exitDay),
      ])
  }

  @Test("a moment is read as it is written")
  func instants() {
    for text in ["2026-01-12T08:30:00.123Z", "1969-12-31T23:59:59.999Z", "2024-02-29T00:00:00.000Z"] {
      #expect(Instant(text)?.description == text)
    }
    for text in ["2026-01-12", "2026-01-12T25:00:00.000Z", "2026-02-30T00:00:00.000Z", "2026-01-12T08:30:00Z"] {
      #expect(Instant(text) == nil, "\(text)")
    }
  }

  @Test("every meaning has a word that reads as itself")
  func words() {
    for kind in ImportKind.allCases {
      for field in kind.fields { #expect(ImportField(field.word) == field) }
    }
    #expect(ImportField("role:rådgiver") == .role("rådgiver"))
    #expect(ImportField("role:") == nil && ImportField("nonsense") == nil)
  }

  private struct Failed: Error {}
}
