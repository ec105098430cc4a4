import RugeCore
import RugeTestSupport
import Testing

struct MeasuringTests {
  private let life = Life(enrolled: "2026-01-12")

  private static let programme = Programme(
    id: "p", title: LocalisedText("P"),
    indicators: [
      Indicator(id: "interviews", title: LocalisedText("I"), count: .records("interview", state: nil)),
      Indicator(
        id: "ansatte", title: LocalisedText("A"),
        categories: [
          IndicatorCategory(id: "fleksjob", title: LocalisedText("F")),
          IndicatorCategory(id: "skånejob", title: LocalisedText("S")),
          IndicatorCategory(id: "begge", title: LocalisedText("B"), merges: ["fleksjob", "skånejob"]),
        ]),
      Indicator(id: "viral", title: LocalisedText("V"), scale: Scale(1...9)),
      Indicator(
        id: "omsætning", title: LocalisedText("O"),
        collection: .every(Span(3, .month), untilAfterEnd: Span(12, .month))),
    ])

  private func measure(_ reference: IndicatorReference, _ value: String?, on day: Day, _ life: Life) throws(Refusal)
    -> [Event]
  {
    try Decision(programme: Self.programme, history: life.facts, today: "2030-01-01")
      .decide(.measure(indicator: reference, value.flatMap(Quantity.init).map { .value($0) } ?? .unknown), on: day)
  }

  private func employees(_ category: ElementID) -> IndicatorReference {
    IndicatorReference("ansatte", category: category)
  }

  @Test("What counts itself is never typed in")
  func counted() {
    #expect(throws: Refusal.counted("interviews", .records("interview", state: nil))) {
      try measure("interviews", "5", on: "2026-02-01", life)
    }
  }

  @Test("Where there are categories, a figure belongs to one of them")
  func categories() throws {
    let refusal = Refusal.categoryNeeded("ansatte", ["fleksjob", "skånejob", "begge"])
    #expect(throws: refusal) { try measure("ansatte", "9", on: "2026-02-01", life) }
    #expect(throws: refusal) { try measure(employees("andet"), "9", on: "2026-02-01", life) }
    #expect(throws: Refusal.categoryNeeded("viral", [])) {
      try measure(IndicatorReference("viral", category: "team"), "9", on: "2026-02-01", life)
    }
    #expect(try measure(employees("fleksjob"), "9", on: "2026-02-01", life).count == 1)
  }

  @Test(
    "What is known together is not recorded apart on the same day, nor the other way round; on another day it may be")
  func merged() throws {
    let apart = life.on("2026-02-01", .figureRecorded(employees("fleksjob"), .value(.zero)))
    #expect(throws: Refusal.mergedAndParts(employees("begge"), ["fleksjob"])) {
      try measure(employees("begge"), "9", on: "2026-02-01", apart)
    }
    let together = life.on("2026-02-01", .figureRecorded(employees("begge"), .value(.zero)))
    #expect(throws: Refusal.mergedAndParts(employees("skånejob"), ["begge"])) {
      try measure(employees("skånejob"), "9", on: "2026-02-01", together)
    }
    #expect(try measure(employees("skånejob"), "9", on: "2026-02-02", together).count == 1)
  }

  @Test("A level is a whole number of its scale, or unknown", arguments: ["0", "10", "2.5"])
  func scale(value: String) throws {
    #expect(throws: Refusal.outsideScale("viral", 1...9)) { try measure("viral", value, on: "2026-02-01", life) }
    #expect(try measure("viral", "9", on: "2026-02-01", life).count == 1)
    #expect(try measure("viral", nil, on: "2026-02-01", life).count == 1)
  }

  @Test("After the end figures come in for as long as the programme follows them")
  func afterTheEnd() throws {
    let ended = life.on("2026-06-30", .completed(exit: nil, overridden: false))
    #expect(try measure("omsætning", "5", on: "2027-06-30", ended).count == 1)
    #expect(throws: Refusal.collectionOver("omsætning", until: "2027-06-30")) {
      try measure("omsætning", "5", on: "2027-07-01", ended)
    }
  }
}
