import RugeCore
import RugeTestSupport
import Testing

@Suite("What is recorded under an id that is called something else")
struct RetitledPartTests {
  private let base = ProgrammeFixture.programme.with(reminders: [])

  private func consequences(
    from old: Programme, to new: Programme, _ life: Life, _ sessions: LoggedSessions? = nil
  ) -> [Consequence] {
    MigrationRules(ProgrammeDifference(from: old, to: new), on: "2026-03-10")
      .effect(on: life.state(), having: sessions).consequences
  }

  private func field(_ titles: [String: LocalisedText], several: Bool = false) -> Field {
    let options = ["a", "b", "c"]
    return Field(
      id: "niveau", ask: .init("Niveau?"), kind: several ? .several(options) : .choice(options), optionTitles: titles)
  }

  private func form(_ titles: [String: LocalisedText], several: Bool = false) -> Programme {
    base.with(forms: [Form(id: "skema", title: .init("Skema"), fields: [field(titles, several: several)])])
  }

  private static let titles: [String: LocalisedText] = ["a": .init("Lavt"), "b": .init("Højt"), "c": .init("Mellem")]
  private static let swapped: [String: LocalisedText] = ["a": .init("Højt"), "b": .init("Lavt"), "c": .init("Mellem")]
  private let question = RecordedElement(.field, "niveau", of: .init(.form, "skema"))

  @Test("titles of options that are swapped are told to those who chose one of them, from what to what")
  func options() {
    let empty = Life(enrolled: "2026-01-12")
    let low = empty.on("2026-01-12", .answered(AnswerKey("skema", "niveau"), .value(.choice("a"))))
    let middle = empty.on("2026-01-12", .answered(AnswerKey("skema", "niveau"), .value(.choice("c"))))
    let (old, new) = (form(Self.titles), form(Self.swapped))
    let told = Consequence.retitled(Retitling(question, option: "a", from: .init("Lavt"), to: .init("Højt")))
    #expect(consequences(from: old, to: new, low) == [told])
    #expect(consequences(from: old, to: new, middle) == [])
    #expect(consequences(from: old, to: new, empty) == [])
    let both = empty.on("2026-01-12", .answered(AnswerKey("skema", "niveau"), .value(.choices(["a", "b"]))))
    #expect(
      consequences(from: form(Self.titles, several: true), to: form(Self.swapped, several: true), both).count == 2)
  }

  @Test("a title that is only translated reads as it did")
  func translated() {
    let low = Life(enrolled: "2026-01-12")
      .on("2026-01-12", .answered(AnswerKey("skema", "niveau"), .value(.choice("a"))))
    let translated = form(Self.titles.merging(["a": LocalisedText([.danish: "Lavt", .english: "Low"])]) { $1 })
    #expect(consequences(from: form(Self.titles), to: translated, low) == [])
  }

  @Test("titles of states and categories that are swapped are told to those who have records or figures there")
  func parts() {
    func programme(_ states: [String], _ categories: [String]) -> Programme {
      base.with(
        indicators: [
          Indicator(
            id: "deltagere", title: .init("Deltagere"),
            categories: [
              IndicatorCategory(id: "k", title: .init(categories[0])),
              IndicatorCategory(id: "m", title: .init(categories[1])),
            ])
        ],
        records: [
          RecordKind(
            id: "sag", title: .init("Sag"), states: [["åben"], ["lukket"]],
            stateTitles: ["åben": .init(states[0]), "lukket": .init(states[1])])
        ])
    }
    let (old, new) = (
      programme(["Åben", "Lukket"], ["Kvinder", "Mænd"]), programme(["Lukket", "Åben"], ["Mænd", "Kvinder"])
    )
    let life = Life(enrolled: "2026-01-12")
      .on("2026-01-13", .recordAdded(kind: "sag"), .recordMoved(nil, to: "åben"))
      .on(
        "2026-01-13",
        .figureRecorded(IndicatorReference("deltagere", category: "k"), .value(Quantity(millionths: 4_000_000))))
    let state = RecordedElement(.state, "åben", of: .init(.record, "sag"))
    let category = RecordedElement(.category, "k", of: .init(.indicator, "deltagere"))
    #expect(
      consequences(from: old, to: new, life) == [
        .retitled(Retitling(category, from: .init("Kvinder"), to: .init("Mænd"))),
        .retitled(Retitling(state, from: .init("Åben"), to: .init("Lukket"))),
      ])
  }

  @Test("a round with another title is told to those who answered it, and to nobody else")
  func rounds() {
    func programme(_ titles: [String]) -> Programme {
      let rounds = zip(["a", "b"] as [ElementID], titles).map { id, title in
        FormRound(id: id, title: .init(title), window: .when(.fixed("2026-05-01")))
      }
      return base.with(forms: [Form(id: "skema", title: .init("Skema"), rounds: rounds, fields: [field(Self.titles)])])
    }
    let life = Life(enrolled: "2026-01-12")
      .on("2026-01-12", .answered(AnswerKey("skema", round: "a", "niveau"), .value(.choice("a"))))
    let round = RecordedElement(.round, "a", of: .init(.form, "skema"))
    #expect(
      consequences(from: programme(["Midt", "Slut"]), to: programme(["Slut", "Midt"]), life) == [
        .retitled(Retitling(round, from: .init("Midt"), to: .init("Slut")))
      ])
  }

  private func session(_ options: [String], confirmedBy parties: [Party] = []) -> Programme {
    base.with(sessions: [
      SessionKind(
        id: "sparring", title: .init("Sparring"), confirmedBy: parties,
        fields: [Field(id: "emne", ask: .init("Emne?"), kind: .choice(options))])
    ])
  }

  @Test("an option of a question about sessions may go where nobody chose it, and not where somebody did")
  func sessionOptions() {
    let life = Life(enrolled: "2026-01-12").on(
      "2026-02-01", .held("sparring"), .sessionAnswered(kind: "sparring", field: "emne", .value(.choice("penge"))))
    let sessions = LoggedSessions(life.facts)
    let question = RecordedElement(.field, "emne", of: .init(.session, "sparring"))
    let old = session(["penge", "tid", "andet"])
    #expect(
      consequences(from: old, to: session(["tid", "andet"]), life, sessions) == [.answersUnfit(question)])
    #expect(
      consequences(from: old, to: session(["penge", "tid"]), life, sessions) == [.answerKindChanged(question)])
    #expect(
      consequences(from: old, to: session(["penge", "tid"]), life) == [.answersUnfit(question)],
      "where nobody looked, any option may have been chosen")
  }

  @Test("sessions are told of that are confirmed no more, await somebody else, or await nobody any more")
  func confirmations() {
    let life = Life(enrolled: "2026-01-12").on("2026-01-12", .roleGiven("rådgiver", person: 9))
      .on("2026-02-01", .held("sparring")).on("2026-02-08", .held("sparring"))
    let held = life.facts.filter { if case .sessionHeld = $0.event { true } else { false } }.map(\.sequence)
    let confirmed = life.on("2026-02-09", .meeting(.confirmed(SessionID(held[0]), by: 9)))
    let sessions = LoggedSessions(confirmed.facts)
    func changes(_ before: [Party], _ after: [Party]) -> [Consequence] {
      consequences(
        from: session(["a"], confirmedBy: before), to: session(["a"], confirmedBy: after), confirmed, sessions)
    }
    #expect(
      changes([], [.participant]) == [
        .confirmationChanged("sparring", .lost, sessions: 1), .confirmationChanged("sparring", .awaited, sessions: 1),
      ])
    #expect(changes([], [.role("rådgiver")]) == [.confirmationChanged("sparring", .awaited, sessions: 1)])
    #expect(
      changes([.participant], [.role("rådgiver")]) == [
        .confirmationChanged("sparring", .awaited, sessions: 1),
        .confirmationChanged("sparring", .settled, sessions: 1),
      ])
    #expect(changes([.role("rådgiver")], []) == [.confirmationChanged("sparring", .settled, sessions: 1)])
    #expect(changes([.role("rådgiver")], [.role("rådgiver")]) == [])
  }
}
