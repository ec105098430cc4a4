import RugeTestSupport
import Testing

@testable import RugeCore

@Suite("An element that is dropped and comes back")
struct ReturnedElementTests {
  @Test("an element that was dropped and comes back, under an earlier id or with “was”, has what was recorded")
  func returned() {
    func version(_ milestones: [Milestone]) -> Programme { ProgrammeFixture.programme.with(milestones: milestones) }
    func milestone(_ id: ElementID, was: [ElementID] = []) -> Milestone {
      Milestone(id: id, title: .init("Plan"), formerly: was)
    }
    let history = [version([milestone("plan")]), version([milestone("goal", was: ["plan"])]), version([])]
    let expected = Renaming(.milestone, from: "goal", to: "plan")
    for back in [milestone("plan"), milestone("plan", was: ["goal"])] {
      let new = version([back])
      #expect(ProgrammeDifference.problems(of: new, after: history).isEmpty)
      for old in [history[1], history[2]] {
        #expect(ProgrammeDifference(from: old, to: new, history: history).names.renamings == [expected])
      }
      let difference = ProgrammeDifference(from: history[2], to: new, history: history)
      #expect(difference.changes == [ElementChange(.milestone, "plan", .returned)])
    }
    let other = version([milestone("aim", was: ["goal"])])
    #expect(
      ProgrammeDifference(from: history[2], to: other, history: history).names[.milestone, "goal"] == "aim")
    #expect(
      ProgrammeDifference.problems(of: version([milestone("plan")]), after: Array(history.prefix(2)))
        == [.wentOn(.milestone, "plan", as: "goal")])
  }

  @Test("a round and a category that come back are told as such, and never as what went in their place")
  func returnedParts() {
    func round(_ id: ElementID, was: [ElementID] = []) -> FormRound {
      FormRound(id: id, formerly: was, window: .when(.fixed("2026-03-01")))
    }
    func version(_ round: FormRound, _ category: ElementID) -> Programme {
      ProgrammeFixture.programme.with(
        forms: [Form(id: "skema", title: .init("Skema"), rounds: [round], fields: Self.before.fields)],
        indicators: [
          Indicator(
            id: "trin", title: .init("Trin"),
            categories: [IndicatorCategory(id: category, title: .init(category.rawValue))])
        ])
    }
    let category = RecordedElement(.category, "marked", of: .init(.indicator, "trin"))
    let history = [version(round("vår"), "marked"), version(round("høst"), "økonomi")]
    let back = version(round("vår"), "marked")
    let again = ProgrammeDifference(from: history[1], to: back, history: history)
    #expect(again.returnedParts == [RecordedElement(.round, "vår", of: .init(.form, "skema")), category])
    #expect(again.likelyRenamings.isEmpty)
    // Under another id it is what it says that it was.
    let renamed = ProgrammeDifference(
      from: history[1], to: version(round("forår", was: ["vår"]), "marked"), history: history)
    #expect(renamed.returnedParts == [RecordedElement(.round, "forår", of: .init(.form, "skema")), category])
    // What only went, or is new, does not return; between two versions that have it, nothing does.
    let first = ProgrammeDifference(from: history[0], to: history[1], history: [history[0]])
    #expect(first.returnedParts.isEmpty)
    #expect(first.likelyRenamings.count == 2)
    #expect(ProgrammeDifference(from: history[0], to: back, history: history).returnedParts.isEmpty)
  }

  private static func question(
    _ id: ElementID, was: [ElementID] = [], _ options: [String], _ former: [String: [String]]
  )
    -> Field
  {
    Field(id: id, formerly: was, ask: .init("Hvordan?"), kind: .choice(options), formerOptions: former)
  }

  /// What was answered when the form was there, and the form when it comes back.
  private static let before = Form(
    id: "skema", title: .init("Skema"),
    rounds: [FormRound(id: "vår", title: .init("Vår"), window: .between("2026-01-01"..."2026-03-31"))],
    fields: [question("svar", ["ja", "nej"], [:])])
  private static let after = before.with(
    id: "ark", was: ["skema"], fields: [question("nu", was: ["svar"], ["jo", "nej"], ["jo": ["ja"]])],
    rounds: [
      FormRound(id: "forår", title: .init("Vår"), formerly: ["vår"], window: .between("2026-01-01"..."2026-03-31"))
    ])

  @Test("a form that was dropped comes back with its questions, options and rounds, whatever they are called now")
  func form() throws {
    func version(_ forms: [Form]) -> Programme { ProgrammeFixture.programme.with(forms: forms) }
    let life = Life(enrolled: "2026-01-12")
      .on("2026-02-01", .answered(AnswerKey("skema", round: "vår", "svar"), .value(.choice("ja"))))
    for back in [Self.after, Self.after.with(id: "skema", was: [])] {
      let history = [version([Self.before]), version([]), version([back])]
      #expect(ProgrammeDifference.problems(of: history[2], after: Array(history.prefix(2))).isEmpty)
      for old in history.prefix(2) {
        let names = ProgrammeDifference(from: old, to: history[2], history: Array(history.prefix(2))).names
        let answers = life.state().renamed(names).answers
        #expect(answers == [AnswerSheet(back.id, round: "forår"): ["nu": .value(.choice("jo"))]])
      }
    }
  }

  @Test("a question that was dropped from a form that stays, too, and what is asked of sessions and records")
  func parts() {
    let (svar, nu) = (Self.before.fields[0], Self.after.fields[0])
    func forms(_ fields: [Field]) -> Programme {
      ProgrammeFixture.programme.with(forms: [Self.before.with(fields: [svar.called("andet", was: [])] + fields)])
    }
    let expected = Renaming(.field, from: "svar", to: "nu", of: .init(.form, "skema"))
    let asked = [forms([svar]), forms([])]
    #expect(
      ProgrammeDifference(from: asked[1], to: forms([nu]), history: asked).names.renamings.contains(expected))
    func sessions(_ kinds: [SessionKind]) -> Programme { ProgrammeFixture.programme.with(sessions: kinds) }
    let talk = ProgrammeFixture.programme.sessions[0].with(id: "snak", was: [], fields: [svar])
    let held = [sessions([talk]), sessions([])]
    let names = ProgrammeDifference(from: held[1], to: sessions([talk.with(fields: [nu])]), history: held).names
    #expect(names.renamings.contains(Renaming(.field, from: "svar", to: "nu", of: .init(.session, "snak"))))
    #expect(
      names.renamings.contains(
        Renaming(.option, from: "ja", to: "jo", of: .init(.session, "snak"), question: "nu")))
  }

  @Test("what was recorded under an element that returns is told to count again; of one that is new nothing is")
  func told() {
    func version(_ milestones: [ElementID]) -> Programme {
      ProgrammeFixture.programme.with(milestones: milestones.map { Milestone(id: $0, title: .init("Plan")) })
    }
    let history = [version(["plan"]), version([])]
    let life = Life(enrolled: "2026-01-12").on("2026-02-01", .milestoneAccepted("plan"))
    func consequences(_ milestones: [ElementID]) -> [Consequence] {
      let difference = ProgrammeDifference(from: history[1], to: version(milestones), history: history)
      return MigrationRules(difference, on: "2026-03-01").effect(on: life.state()).consequences
    }
    let returned = Consequence.returned(RecordedElement(.milestone, "plan"))
    #expect(consequences(["plan"]).contains(returned))
    #expect(!consequences(["aim"]).contains(returned))
  }
}
