import RugeCore
import RugeDefinition
import Testing

@Suite("Where elements are written")
struct ElementPlacesTests {
  @Test("an element of a list or a table, a bare id, and a question are found by their lines")
  func lines() {
    let source = SourceText(
      name: "p.yaml",
      text: """
        programme: p
        title: P
        roles:
          leder: Leder
        stages: [a, b]
        forms:
          - id: f
            fields:
              x: text
              y: {answer: text}
            rounds: {en: 2026-09-01}
        """)
    let form = RecordedElement.Whole(.form, "f")
    let elements: [(element: RecordedElement, line: Int?)] = [
      (RecordedElement(.role, "leder"), 4), (RecordedElement(.stage, "b"), 5), (RecordedElement(.form, "f"), 7),
      (RecordedElement(.field, "y", of: form), 10), (RecordedElement(.field, "z", of: form), nil),
      (RecordedElement(.round, "en", of: form), 11), (RecordedElement(.milestone, "m"), nil),
    ]
    let places = ElementPlaces.find(elements.map(\.element), in: source)
    for (element, line) in elements { #expect(places[element]?.line == line, "\(element)") }
  }

  @Test("a text that cannot be read has no places")
  func unreadable() {
    #expect(ElementPlaces.find([RecordedElement(.stage, "a")], in: SourceText(name: "x", text: "a: [")).isEmpty)
  }
}
