import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@Suite("What a change of the definition means, in words")
struct ChangeWordsTests {
  @Test("numbers of an indicator read as they do elsewhere: with their currency, and a target that is open as such")
  func figures() {
    let programme = Programme(
      id: "p", title: LocalisedText("P"),
      indicators: [
        Indicator(id: "income", title: LocalisedText("Own income"), unit: LocalisedText("DKK"), target: .agreed)
      ])
    func said(_ side: FigureSide, from: Known<Quantity>?, to: Known<Quantity>?) -> [String] {
      Language.allCases.map { language in
        ChangeWords(Words(language), ProgrammeDifference(from: programme, to: programme))
          .consequence(.figureChanged("income", side, from: from, to: to)).replacing("\u{a0}", with: " ")
      }
    }
    let sum = Known.value(Quantity(millionths: 250_000_000_000))
    #expect(
      Set(said(.target, from: sum, to: .unknown)) == [
        "target of “Own income”: DKK 250,000 → not agreed", "mål for »Own income«: 250.000 DKK → ikke aftalt",
      ])
    #expect(
      Set(said(.present, from: nil, to: .unknown)) == [
        "present figure of “Own income”: none → unknown", "nuværende tal for »Own income«: intet → ukendt",
      ])
  }

  @Test("two elements of one title are told apart by their ids, and one that only has another id is not")
  func sharedTitles() {
    func version(_ stages: Stage...) -> Programme { Programme(id: "p", title: LocalisedText("P"), stages: stages) }
    func lines(_ old: Programme, _ new: Programme) -> [String] {
      ChangeWords(Words(.english), ProgrammeDifference(from: old, to: new)).lines
    }
    let first = version(Stage(id: "a", title: LocalisedText("Work")))
    #expect(
      lines(first, version(Stage(id: "b", title: LocalisedText("Work"))))
        == ["- New stage: “Work (b)”.", "- The stage “Work (a)” is dropped."])
    #expect(
      lines(first, version(Stage(id: "b", title: LocalisedText("Work"), formerly: ["a"])))
        == ["- The stage “Work” has the id b now (before: a)."])
    #expect(
      lines(first, version(Stage(id: "a", title: LocalisedText("Work")), Stage(id: "b", title: LocalisedText("Work"))))
        == ["- New stage: “Work (b)”."])
    let both = version(Stage(id: "a", title: LocalisedText("Work")), Stage(id: "b", title: LocalisedText("Work")))
    #expect(
      lines(both, version(Stage(id: "c", title: LocalisedText("All"), formerly: ["a", "b"])))
        .first == "- The stage “All” joins “Work (a)” and “Work (b)”.")
  }

  @Test("an option and a question about organisations that come back are said to return")
  func returningAnswers() {
    func version(_ options: [String], _ asked: [ElementID]) -> Programme {
      Programme(
        id: "p", title: LocalisedText("P"),
        organisationFields: asked.map { Field(id: $0, ask: LocalisedText($0.rawValue), kind: .text) },
        forms: [
          Form(
            id: "form", title: LocalisedText("Form"),
            fields: [Field(id: "area", ask: LocalisedText("Area?"), kind: .choice(options))])
        ])
    }
    let history = [version(["work", "play", "rest"], ["size", "age"]), version(["work", "rest"], ["age"])]
    let next = version(["work", "play", "rest", "sleep"], ["size", "age", "town"])
    let lines = ChangeWords(
      Words(.english), ProgrammeDifference(from: history[1], to: next, history: history)
    ).lines
    #expect(lines.contains { $0.contains("“sleep” added; “play” returns") }, "\(lines)")
    #expect(lines.contains { $0.contains("the question “size” (short text) returns") }, "\(lines)")
    #expect(lines.contains { $0.contains("new question: “town”") }, "\(lines)")
  }

  @Test("those whom a plan leaves alone are spoken of as one or as several")
  func ended() {
    let danish = Words(.danish)
    #expect(danish.endedStay(1).replacing("\u{a0}", with: " ") == "1 forløb er slut og bliver på sin udgave.")
    #expect(danish.endedStay(2).replacing("\u{a0}", with: " ") == "2 forløb er slut og bliver på deres udgave.")
  }

  @Test("a category and a round that come back are said to return, and no advice makes them something else")
  func returning() {
    func version(_ category: ElementID, round: ElementID) -> Programme {
      Programme(
        id: "p", title: LocalisedText("P"),
        forms: [
          Form(
            id: "form", title: LocalisedText("Form"),
            rounds: [FormRound(id: round, window: .when(.fixed("2026-03-01")))],
            fields: [])
        ],
        indicators: [
          Indicator(
            id: "level", title: LocalisedText("Level"),
            categories: [IndicatorCategory(id: category, title: LocalisedText(category.rawValue))])
        ])
    }
    let history = [version("market", round: "first"), version("economy", round: "spring")]
    let words = ChangeWords(
      Words(.english), ProgrammeDifference(from: history[1], to: history[0], history: history))
    #expect(
      words.lines == [
        "- The form “Form” changes:",
        "  - the round “first” (due: 1 March 2026) returns, and what was recorded under it comes along",
        "  - the round “spring” is dropped", "- The indicator “Level” changes:",
        "  - the category “market” returns, and what was recorded under it comes along",
        "  - the category “economy” is dropped",
      ])
  }
}
