import RugeCore
import RugeWords
import RugeYAML
import Testing

@testable import RugeDefinition

/// The schema that editors get describes the language that the reader reads.
struct SchemaTests {
  private static let schema = DefinitionSchema.document(
    expectation: { Words(.english).expectation($0) }, element: { Words(.english).one($0) })

  @Test("Every key that a programme may have is described, and no other may stand")
  func topKeys() throws {
    guard case .object(let properties) = Self.schema["properties"] else {
      Issue.record("no properties")
      return
    }
    let source = SourceText(name: "t.yaml", text: "programme: p\ntitle: T\nzebra: z")
    let problems = DefinitionReader.read(source).diagnostics.map(\.finding)
    guard case .unknownKey(_, let known)? = problems.first else {
      Issue.record("\(problems)")
      return
    }
    #expect(properties.keys.sorted() == known.sorted())
    #expect(Self.schema["additionalProperties"] == .boolean(false))
    #expect(Self.schema["required"] == .array([.string("programme"), .string("title")]))
  }

  @Test("Every reference leads to a definition, and every definition is used")
  func references() {
    guard case .object(let definitions) = Self.schema["$defs"] else {
      Issue.record("no definitions")
      return
    }
    #expect(Set(Self.references(in: Self.schema)) == Set(definitions.keys.map { "#/$defs/\($0)" }))
    #expect(!definitions.values.contains(.null))
    #expect(definitions.keys.contains("condition"))
  }

  private static func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let values):
      return values.flatMap { key, value in
        if key == "$ref", case .string(let reference) = value { return [reference] }
        return references(in: value)
      }
    case .array(let values): return values.flatMap(references)
    case .null, .boolean, .integer, .decimal, .string: return []
    }
  }

  @Test("Whoever writes is told what is wanted, and with what an element is called")
  func descriptions() {
    let stage = Self.schema["properties"]?["milestones"]?["items"]?["properties"]?["stage"]
    #expect(stage?["description"] == .string("a stage"))
    let length = Self.schema["properties"]?["length"]
    #expect(length?["description"] == .string(Words(.english).expectation(.length)))
    #expect(length?["examples"] == .array(ProgrammeLength.examples.map { .string($0) }))
  }

  @Test("A weight is at least what six decimals can say, in whatever form an editor reads it")
  func leastWeight() {
    let weight = Self.schema["properties"]?["milestones"]?["items"]?["properties"]?["weight"]
    #expect(weight?["minimum"] == .decimal(0.000_001))
  }

  @Test(
    "Each example that an editor shows can be read",
    arguments: [
      Span.self, SessionKind.Plan.self, FieldKind.self, Role.Time.self, Milestone.Due.self, CalendarPeriod.Dates.self,
      ReportRule.Due.self, DayRule.self, DaySeries.self, ReminderTime.self, ProgrammeLength.self,
      Indicator.Target.self, Cadence.self, Amount.self, Capacity.self, FormReference.self, IndicatorReference.self,
      RankOrder.self, Form.Respondent.self, FormRound.Window.self, FigureCollection.self, Indicator.Baseline.self,
      CountRule.self, Repetition.self, ReportRule.Coverage.self, InternalDeadline.self, SkipRule.self, DayRange.self,
    ] as [any Phrase.Type])
  func examples(_ type: any Phrase.Type) {
    #expect(!type.examples.isEmpty)
    for example in type.examples { #expect(type.init(phrase: example) != nil, "\(type): \(example)") }
  }
}
