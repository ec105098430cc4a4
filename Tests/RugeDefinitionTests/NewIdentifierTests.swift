import Testing

@testable import RugeDefinition

struct NewIdentifierTests {
  @Test(
    "An id is made of a title's letters, and can be used",
    arguments: [
      ("Rugekassen", "rugekassen"), ("Åbent hus (forår)", "åbent-hus-forår"), ("2 uger", "x-2-uger"), ("", "x"),
      ("Start", "start-2"), ("All", "all-2"), ("  A – B  ", "a-b"), ("!?", "x"),
    ])
  func suggestions(_ title: String, _ expected: String) {
    let id = NewIdentifier.suggestion(for: title)
    #expect(id == expected)
    #expect(NewIdentifier.isUsable(id))
  }

  @Test("An id that is taken gets a number")
  func taken() {
    #expect(NewIdentifier.suggestion(for: "Møde", taken: ["møde"]) == "møde-2")
    #expect(NewIdentifier.suggestion(for: "Møde", taken: ["møde", "møde-2"]) == "møde-3")
  }

  @Test("Of a very long title only the beginning is used")
  func longTitles() {
    let id = NewIdentifier.suggestion(for: String(repeating: "lang titel ", count: 30))
    #expect(id.count <= 40 && NewIdentifier.isUsable(id) && !id.hasSuffix("-"))
  }
}
