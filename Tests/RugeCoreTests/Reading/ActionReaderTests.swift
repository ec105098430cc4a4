import RugeCore
import RugeTestSupport
import Testing

struct ActionReaderTests {
  /// A Sunday.
  private let reader = ActionReader(today: "2026-02-15")

  @Test(
    "A day at the end is by when, in Danish, English and Swedish; what is no day stays text",
    arguments: [
      ("Send budgetudkast by friday", "Send budgetudkast", "2026-02-20"),
      ("Send budgetudkast senest fredag", "Send budgetudkast", "2026-02-20"),
      ("Send budgetudkast inden den 1. marts 2026", "Send budgetudkast", "2026-03-01"),
      ("Skicka budget senast 2026-03-01.", "Skicka budget", "2026-03-01"),
      ("Ring inden udgangen af måneden", "Ring", "2026-02-28"), ("Stand by", "Stand by", nil),
      ("Move by 5 metres by +2w", "Move by 5 metres", "2026-03-01"),
      ("Split the budget by 2", "Split the budget by 2", nil),
      ("Write a report by the volunteers", "Write a report by the volunteers", nil),
      ("by the river", "by the river", nil), ("Send\n  budget  by tomorrow", "Send budget", "2026-02-16"),
    ] as [(String, String, Day?)])
  func days(typed: String, text: String, due: Day?) throws {
    let reading = try reader.read(typed)
    #expect(reading.text == text)
    #expect(reading.due == due)
    #expect(reading.owner == nil)
  }

  @Test(
    "Who has promised it stands in front",
    arguments: [
      ("@Mette: Ring til kommunen senest 1. marts", "Mette", "Ring til kommunen"),
      ("@Mette Holm: ring", "Mette Holm", "ring"), ("@Mette ring op", "Mette", "ring op"),
      ("@P-2: ring", "P-2", "ring"),
      ("Mail mette@example.org", nil, "Mail mette@example.org"), ("@", nil, "@"),
    ] as [(String, String?, String)])
  func owners(typed: String, owner: String?, text: String) throws {
    let reading = try reader.read(typed)
    #expect(reading.owner == owner)
    #expect(reading.text == text)
  }

  @Test("A day that the calendar has not is a mistake, and so is a promise of nothing")
  func mistakes() {
    #expect(throws: InputProblem.dayDoesNotExist("2026-02-30")) { try reader.read("Send budget by 2026-02-30") }
    #expect(throws: InputProblem.nameEmpty) { try reader.read("  ") }
    for text in ["@Mette:", "by friday", "@Mette: senest fredag", "@:"] {
      #expect(throws: InputProblem.nameEmpty, "\(text)") { try reader.read(text) }
    }
    #expect(throws: Never.self) { try #require(reader.read("@: Ring").isOfOrganisation) }
  }
}
