import RugeTestSupport
import Testing

@testable import RugeCore

@Suite("The sides of an element")
struct AspectTests {
  /// Every kind of element, with the properties that a comparison does not look at: ids are told as renamings.
  private static let elements: [(element: any Sendable, sides: Int)] = [
    (Stage(id: "a", title: .init("A")), 10), (Exit(id: "a", title: .init("A")), 2),
    (SessionKind(id: "a", title: .init("A")), 10), (Form(id: "a", title: .init("A"), fields: []), 8),
    (Milestone(id: "a", title: .init("A")), 8), (Indicator(id: "a", title: .init("A")), 10),
    (AgreementKind(id: "a", title: .init("A")), 3),
    // The states and what they are called are one side.
    (RecordKind(id: "a", title: .init("A")), 5),
    (Role(id: "a", title: .init("A")), 4), (Cohort(id: "a", title: .init("A")), 2),
    (CalendarPeriod(id: "a", dates: .dayOfCohort), 2),
    // The offset and the anchor are one side: when it comes.
    (ReminderRule(id: "a", offset: nil, anchor: .eachFigureDue, to: []), 9),
    (ReportRule(id: "a", audience: .board, due: .after(Span(1, .month), .year), sections: []), 9),
  ]

  @Test("every property of an element is compared: a new one needs a side of its own", arguments: elements.indices)
  func allCompared(_ index: Int) {
    let (element, sides) = Self.elements[index]
    let ids: Set<String> = ["id", "formerly", "formerStates"]
    let properties = Mirror(reflecting: element).children.compactMap(\.label).filter { !ids.contains($0) }
    #expect(properties.count == sides, "\(type(of: element)): \(properties)")
  }

  @Test("a part that only says what it was in an earlier version is the same part")
  func formerIDs() {
    func version(was: [ElementID]) -> Programme {
      let round = FormRound(id: "vår", formerly: was, window: .when(.fixed("2026-03-01")))
      let category = IndicatorCategory(id: "økonomi", title: .init("Økonomi"), formerly: was)
      return ProgrammeFixture.programme.with(
        forms: [Form(id: "skema", title: .init("Skema"), rounds: [round], fields: [])],
        indicators: [Indicator(id: "trin", title: .init("Trin"), categories: [category])])
    }
    #expect(ProgrammeDifference(from: version(was: []), to: version(was: ["før"])).isEmpty)
    #expect(ProgrammeDifference(from: version(was: ["før"]), to: version(was: [])).isEmpty)
  }

  @Test("a condition that names renamed elements is the same condition")
  func conditions() {
    var names = NameChanges()
    for kind in [ElementKind.stage, .exit, .milestone, .form, .session, .indicator, .record] {
      names.add(Renaming(kind, from: "a", to: "b"))
    }
    func condition(_ id: ElementID) -> Condition {
      .all([
        .milestone(id), .any([.form(FormReference(id), .passed), .stage(id)]), .exited(id), .agreedAll,
        .atLeast(1, of: [.indicator(IndicatorReference(id), .atLeast(.zero))]), .milestones(.all, atLeast: nil),
        .sessions(SessionsTest(id, .attendedAll)), .records(RecordsTest(id, number: .atLeast(.zero))),
      ])
    }
    #expect(condition("a").renamed(names) == condition("b"))
    #expect(condition("c").renamed(names) == condition("c"))
  }
}
