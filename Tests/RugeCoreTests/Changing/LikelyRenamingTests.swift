import RugeCore
import RugeTestSupport
import Testing

@Suite("What may have been renamed without “was”")
struct LikelyRenamingTests {
  private func programme(
    stages: [Stage] = [], milestones: [Milestone] = [], fields: [Field] = [], cohorts: [Cohort] = [],
    indicators: [Indicator] = []
  ) -> Programme {
    Programme(
      id: "p", title: LocalisedText("P"), forms: [Form(id: "f", title: LocalisedText("F"), fields: fields)],
      stages: stages, milestones: milestones, indicators: indicators, cohorts: cohorts)
  }

  private func found(_ old: Programme, _ new: Programme) -> [LikelyRenaming] {
    ProgrammeDifference(from: old, to: new).likelyRenamings
  }

  private func milestone(_ id: ElementID, _ title: String, due: Day? = nil, was: [ElementID] = []) -> Milestone {
    Milestone(
      id: id, title: LocalisedText([.danish: title]), formerly: was, due: due.map { .when(.fixed($0)) })
  }

  @Test("an element of the same title is likely the same, wherever it stands")
  func titles() {
    let old = programme(milestones: [milestone("a", "Økonomi"), milestone("b", "Metode")])
    let new = programme(milestones: [milestone("b", "Metode"), milestone("c", "Økonomi", due: "2026-05-01")])
    #expect(found(old, new) == [LikelyRenaming(RecordedElement(.milestone, "c"), former: "a")])
  }

  @Test("one that says so is none, and neither is one that is only new or only gone")
  func settled() {
    let old = programme(milestones: [milestone("a", "Økonomi")])
    #expect(found(old, programme(milestones: [milestone("c", "Økonomi", was: ["a"])])).isEmpty)
    #expect(found(old, programme()).isEmpty)
    #expect(found(programme(), old).isEmpty)
  }

  @Test("at the same place the same content is enough, or a name that is nearly the same")
  func places() {
    let old = programme(milestones: [milestone("a", "Først"), milestone("b", "Plan", due: "2026-05-01")])
    let titled = programme(milestones: [milestone("a", "Først"), milestone("c", "Budget", due: "2026-05-01")])
    #expect(found(old, titled) == [LikelyRenaming(RecordedElement(.milestone, "c"), former: "b")])
    let moved = programme(milestones: [milestone("c", "Budget", due: "2026-05-01"), milestone("a", "Først")])
    #expect(found(old, moved).isEmpty)
    let near = programme(milestones: [milestone("a", "Først"), milestone("c", "Planen", due: "2026-06-01")])
    #expect(found(old, near).map(\.former) == ["b"])
    let other = programme(milestones: [milestone("a", "Først"), milestone("c", "Budget", due: "2026-06-01")])
    #expect(found(old, other).isEmpty)
  }

  @Test("what counts something else is another thing, whatever it is called")
  func units() {
    func counting(_ id: ElementID, _ unit: String?) -> Programme {
      programme(
        fields: [Field(id: id, ask: LocalisedText("Hvor meget?"), kind: .number(unit: unit))],
        indicators: [Indicator(id: id, title: LocalisedText("Indsats"), unit: unit.map { LocalisedText($0) })])
    }
    #expect(found(counting("a", "timer"), counting("b", "dage")).isEmpty)
    #expect(found(counting("a", "timer"), counting("b", nil)).isEmpty)
    #expect(found(counting("a", "timer"), counting("b", "timer")).count == 2)
    #expect(found(counting("a", nil), counting("b", "timer")).count == 2)
  }

  @Test("the cohort of the next year is another one")
  func cohorts() {
    let dates: [ElementID: ClosedRange<Day>] = ["finale": "2026-06-05"..."2026-06-05"]
    let next: [ElementID: ClosedRange<Day>] = ["finale": "2027-06-05"..."2027-06-05"]
    let old = programme(cohorts: [Cohort(id: "2026", title: LocalisedText("Hold 2026"), dates: dates)])
    let new = programme(cohorts: [Cohort(id: "2027", title: LocalisedText("Hold 2027"), dates: next)])
    #expect(found(old, new).isEmpty)
  }

  @Test("a question is looked at within its form")
  func questions() {
    let old = programme(fields: [Field(id: "a", ask: LocalisedText("Hvor mange?"), kind: .text)])
    let new = programme(fields: [Field(id: "b", ask: LocalisedText("Hvor mange?"), kind: .text)])
    let element = RecordedElement(.field, "b", of: .init(.form, "f"))
    #expect(found(old, new) == [LikelyRenaming(element, former: "a")])
    let other = programme(fields: [Field(id: "b", ask: LocalisedText("Hvorfor?"), kind: .text)])
    #expect(found(old, other).isEmpty)
  }

  @Test("a category, a state or a round under a new id at the same place, or of the same title, cannot say “was”")
  func parts() {
    func programme(_ category: ElementID, _ states: [ElementID], _ rounds: [ElementID]) -> Programme {
      Programme(
        id: "p", title: LocalisedText("P"),
        forms: [
          Form(
            id: "f", title: LocalisedText("F"),
            rounds: rounds.map { FormRound(id: $0, window: .when(.fixed("2026-05-01"))) }, fields: [])
        ],
        indicators: [
          Indicator(
            id: "i", title: LocalisedText("I"),
            categories: [IndicatorCategory(id: category, title: LocalisedText("Fuldtid"))])
        ],
        records: [RecordKind(id: "r", title: LocalisedText("R"), states: states.map { [$0] })])
    }
    let old = programme("fuld", ["ny", "lukket"], ["først", "sidst"])
    let likely = found(old, programme("heltid", ["åben", "lukket"], ["først", "til-sidst"]))
    #expect(
      Set(likely) == [
        LikelyRenaming(RecordedElement(.category, "heltid", of: .init(.indicator, "i")), former: "fuld"),
        LikelyRenaming(RecordedElement(.state, "åben", of: .init(.record, "r")), former: "ny"),
        LikelyRenaming(RecordedElement(.round, "til-sidst", of: .init(.form, "f")), former: "sidst"),
      ])
    #expect(found(old, programme("fuld", ["lukket"], ["først", "sidst", "igen"])) == [])
  }

  @Test("where very much is exchanged nothing is looked for")
  func many() {
    let stages = (0..<2000).map { Stage(id: ElementID("a\($0)"), title: LocalisedText("Fase")) }
    let others = (0..<2000).map { Stage(id: ElementID("b\($0)"), title: LocalisedText("Fase")) }
    #expect(found(programme(stages: stages), programme(stages: others)).isEmpty)
  }
}
