import RugeCore
import RugeTestSupport
import Testing

struct CategoryTests {
  private let life = Life(enrolled: "2026-01-12")

  private static func category(_ id: ElementID, merges: [ElementID] = [], weight: Int64 = 1_000_000)
    -> IndicatorCategory
  {
    IndicatorCategory(id: id, title: LocalisedText(id.rawValue), merges: merges, weight: Quantity(millionths: weight))
  }

  private static let employees = Indicator(
    id: "ansatte", title: LocalisedText("Ansatte"),
    categories: [
      category("ordinært"), category("fleksjob"), category("skånejob"),
      category("fleks-og-skåne", merges: ["fleksjob", "skånejob"]),
    ])

  private static func ladder(_ total: Indicator.Aggregate) -> Indicator {
    Indicator(
      id: "viral", title: LocalisedText("VIRAL"), categories: [category("team"), category("market")], total: total)
  }

  private func level(_ indicator: Indicator, _ life: Life, _ category: ElementID? = nil) -> IndicatorReading? {
    let programme = Programme(id: "p", title: LocalisedText("P"), indicators: [indicator])
    return Figures(indicator, life.state(), in: programme, on: "2026-12-31").level(of: category)
  }

  private func record(_ life: Life, _ day: Day, _ indicator: ElementID, _ figures: [ElementID: Int64?]) -> Life {
    life.on(
      day,
      figures.sorted { $0.key < $1.key }.map { category, value in
        .figureRecorded(
          IndicatorReference(indicator, category: category),
          value.map { .value(Quantity(millionths: $0 * 1_000_000)) } ?? .unknown)
      })
  }

  private func whole(_ number: Int64) -> Known<Quantity> { .value(Quantity(millionths: number * 1_000_000)) }

  @Test("A total with an unknown part is unknown, and says what of it is known")
  func partlyKnown() throws {
    let some = record(life, "2026-01-12", "ansatte", ["ordinært": 8, "fleksjob": 2, "skånejob": nil])
    let total = try #require(level(Self.employees, some))
    #expect(total.value == .unknown)
    #expect(total.known == Quantity(millionths: 10_000_000) && total.unknown == ["skånejob"])
    let all = record(some, "2026-02-01", "ansatte", ["skånejob": 0])
    #expect(level(Self.employees, all)?.value == whole(10))
    let never = record(life, "2026-01-12", "ansatte", ["ordinært": 8])
    #expect(level(Self.employees, never)?.unknown == ["fleksjob", "skånejob"], "what was never asked is not zero")
    #expect(level(Self.employees, life) == nil)
  }

  @Test("A category counts by its weight")
  func weights() {
    let staff = Indicator(
      id: "staff", title: LocalisedText("Staff"),
      categories: [Self.category("full-time"), Self.category("half-time", weight: 500_000)])
    let start = record(life, "2026-01-12", "staff", ["full-time": 1, "half-time": 2])
    #expect(level(staff, start)?.value == whole(2))
    let more = record(start, "2026-05-01", "staff", ["half-time": 4])
    #expect(level(staff, more)?.value == whole(3))
    let standing = IndicatorStanding(
      staff, more.state(), in: Programme(id: "p", title: LocalisedText("P"), indicators: [staff]), on: "2026-12-31")
    #expect(standing.change == Quantity(millionths: 1_000_000))
  }

  @Test("A merged figure stands for its parts: counted once, and the parts are not known apart")
  func merged() {
    let aalborg = record(life, "2026-06-10", "ansatte", ["ordinært": 5, "fleks-og-skåne": 12])
    #expect(level(Self.employees, aalborg)?.value == whole(17))
    #expect(level(Self.employees, aalborg, "fleksjob")?.value == .unknown)
    #expect(level(Self.employees, aalborg, "fleks-og-skåne")?.value == whole(12))
    let slagelse = record(life, "2026-06-10", "ansatte", ["ordinært": 5, "fleksjob": 8, "skånejob": 3])
    #expect(level(Self.employees, slagelse)?.value == whole(16))
    #expect(level(Self.employees, slagelse, "fleks-og-skåne")?.value == whole(11))
    #expect(level(Self.employees, slagelse, "fleksjob")?.value == whole(8))
  }

  @Test("The later way of counting stands: a total never holds both, nor an old part beside a new whole")
  func mergedInTime() {
    let apart = record(life, "2026-01-12", "ansatte", ["ordinært": 5, "fleksjob": 8, "skånejob": 3])
    let together = record(apart, "2026-06-10", "ansatte", ["fleks-og-skåne": 9])
    #expect(level(Self.employees, together)?.value == whole(14))
    #expect(level(Self.employees, together, "skånejob")?.value == .unknown)
    let halfway = record(life, "2026-01-12", "ansatte", ["ordinært": 5, "fleks-og-skåne": 9])
    let oneApart = record(halfway, "2026-06-10", "ansatte", ["fleksjob": 4])
    #expect(level(Self.employees, oneApart)?.value == .unknown)
    #expect(level(Self.employees, oneApart)?.known == Quantity(millionths: 9_000_000))
  }

  @Test("A level counts when every category has reached it")
  func lowest() {
    let start = record(life, "2026-01-12", "viral", ["team": 2, "market": 2])
    let seven = record(start, "2026-03-01", "viral", ["team": 3])
    #expect(level(Self.ladder(.lowest), seven)?.value == whole(2))
    #expect(level(Self.ladder(.lowest), record(seven, "2026-04-01", "viral", ["market": 3]))?.value == whole(3))
    #expect(level(Self.ladder(.lowest), record(seven, "2026-04-01", "viral", ["market": nil]))?.value == .unknown)
    #expect(level(Self.ladder(.highest), seven)?.value == whole(3))
    #expect(level(Self.ladder(.mean), seven)?.value == .value(Quantity(millionths: 2_500_000)))
  }

  @Test("What does not apply is left out, not unknown")
  func notApplicable() {
    let some = record(life, "2026-01-12", "viral", ["team": 2])
      .on("2026-01-12", .figureRecorded(IndicatorReference("viral", category: "market"), .notApplicable))
    #expect(level(Self.ladder(.sum), some)?.value == whole(2))
  }

  @Test("The history has every day on which something changed, and the last of two figures for one day")
  func history() {
    let programme = Programme(id: "p", title: LocalisedText("P"), indicators: [Self.ladder(.sum)])
    let life = record(life, "2026-01-12", "viral", ["team": 1, "market": 1])
    let told = record(record(life, "2026-03-01", "viral", ["team": 4]), "2026-03-01", "viral", ["team": 5])
    let history = Figures(Self.ladder(.sum), told.state(), in: programme, on: "2026-12-31").history()
    #expect(history.map(\.on) == ["2026-01-12", "2026-03-01"])
    #expect(history.map(\.value) == [whole(2), whole(6)])
    #expect(Figures(Self.ladder(.sum), told.state(), in: programme, on: "2026-02-01").level()?.value == whole(2))
  }
}
