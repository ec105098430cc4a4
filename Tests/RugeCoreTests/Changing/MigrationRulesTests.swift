import RugeCore
import RugeTestSupport
import Testing

@Suite("What moving to another version means")
struct MigrationRulesTests {
  private let old = ProgrammeFixture.programme
  private let today: Day = "2026-03-10"

  /// In development since 2 February, with one milestone reached and two sessions.
  private let life = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .admission("frivillighed", true), .admission("afprøvet", true), .entered("afklaring"))
    .on("2026-01-20", .milestoneAccepted("forventninger"))
    .on("2026-01-26", .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")), .agreed(.milestone("metode"), .none))
    .on("2026-02-02", .entered("udvikling"), .held("sparring"))
    .on("2026-02-16", .held("sparring"), .figure("frivillige", 12))

  private func effect(
    of new: Programme, map: [ElementID: ElementID] = [:], on state: EnrolmentState? = nil
  ) -> EnrolmentEffect {
    MigrationRules(ProgrammeDifference(from: old, to: new), map: map, on: today).effect(on: state ?? life.state())
  }

  private func milestones(_ change: (Milestone) -> Milestone?) -> Programme {
    old.with(milestones: old.milestones.compactMap(change))
  }

  @Test("nothing changes for anybody where only a title does")
  func title() {
    let effect = effect(of: old.with(title: .init("Rugekassen 2")))
    #expect(effect.consequences == [])
    #expect(effect.events(to: 9) == [.migrated(definition: 9)])
  }

  @Test("the present stage may be renamed, split, dropped or mapped")
  func stages() {
    func stages(_ change: (Stage) -> [Stage]) -> Programme {
      old.with(stages: old.stages.flatMap { $0.id == "udvikling" ? change($0) : [$0] })
    }
    let plan = SessionKind(id: "undervisning", title: old.sessions[1].title, plan: .count(4, stage: "vækst"))
    let renamed = effect(of: stages { [$0.called("vækst")] }.with(sessions: [old.sessions[0], plan]))
    #expect(renamed.consequences == [.stageRenamed(from: "udvikling", to: "vækst")])
    #expect(
      renamed.events(to: 9)
        == [.renamed(Renaming(.stage, from: "udvikling", to: "vækst")), .migrated(definition: 9)])
    let split = effect(of: stages { [$0.called("skitse"), $0.called("prøve", was: ["udvikling"])] })
    #expect(split.consequences.contains(.stageSplit(from: "udvikling", to: "skitse", others: ["prøve"])))
    let dropped = stages { _ in [] }
    #expect(effect(of: dropped).consequences.contains(.stageLost("udvikling")))
    #expect(effect(of: dropped).isBlocked)
    let mapped = effect(of: dropped, map: ["udvikling": "forankring"])
    #expect(!mapped.isBlocked)
    #expect(mapped.consequences.contains(.stageMapped(from: "udvikling", to: "forankring")))
    #expect(mapped.events(to: 9) == [.migrated(definition: 9), .stageEntered("forankring", overridden: false)])
    #expect(mapped.consequences.contains(.outside(RecordedElement(.stage, "udvikling"))))
  }

  @Test("two roles that become one hold each person once")
  func joinedRoles() {
    let life = life.on("2026-02-03", .roleGiven("rådgiver", person: 7), .roleGiven("mentor", person: 7))
      .on("2026-02-04", .roleGiven("mentor", person: 8), .renamed(Renaming(.role, from: "mentor", to: "rådgiver")))
    #expect(life.state().roles == ["rådgiver": [7, 8]])
  }

  @Test("a planned session and an open question are recorded under what they are about")
  func planned() {
    let asking = Life(enrolled: "2026-01-12")
      .on("2026-01-20", .ask(.asked(.form(FormReference("optagelse")), by: nil, until: nil)))
      .on(
        "2026-01-20",
        .meeting(.planned(kind: "undervisning", minutes: 60, host: nil, at: PlannedTime("2026-04-01"))))
    #expect(
      asking.state().recordedElements
        == [RecordedElement(.form, "optagelse"), RecordedElement(.session, "undervisning")])
  }

  @Test("a due date moves with its rule, a date that a person set stays, and so it does of what is reached")
  func dues() {
    let later = milestones { milestone in
      milestone.id == "økonomi"
        ? milestone.with(due: .when(.relative(Offset(Span(8, .week), .after), .enrolment))) : milestone
    }
    let silent = old.with(reminders: [])
    let waiting = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring")).state()
    let due = silent.with(
      milestones: silent.milestones.map { milestone in
        milestone.id == "forventninger"
          ? milestone.with(due: .when(.relative(Offset(Span(12, .week), .after), .enrolment))) : milestone
      })
    #expect(
      MigrationRules(ProgrammeDifference(from: silent, to: due), on: today).effect(on: waiting).consequences
        == [.dueMoved(.milestone("forventninger"), from: "2026-01-26", to: "2026-04-06")])
    #expect(
      MigrationRules(ProgrammeDifference(from: silent, to: due), on: today).effect(on: life.state()).consequences
        == [.dueMoved(.milestone("forventninger"), from: "2026-01-26", to: "2026-04-06")])
    #expect(effect(of: later).consequences.contains(.dateStays("økonomi", "2026-04-01")))
  }

  /// What a rule of its own means for accounts that were accepted once and put off once.
  @Test(
    "where a milestone comes on other days, what was recorded of the days that go is listed, and the date that was set goes",
    arguments: [
      (Milestone.Due.repeating(.lastDay(ofMonths: [3, 9])), nil),
      (.repeating(.lastDay(ofMonths: [4, 10])), true),
      (.when(.fixed("2026-12-01")), true), (nil, true),
    ] as [(Milestone.Due?, Bool?)])
  func occurrences(due: Milestone.Due?, goes: Bool?) {
    func accounts(_ due: Milestone.Due?) -> Programme {
      let accounts = Milestone(id: "accounts", title: .init("Accounts"), due: due)
      return old.with(reminders: []).with(milestones: old.milestones + [accounts])
    }
    let twice = accounts(.repeating(.lastDay(ofMonths: [3, 9])))
    let state = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
      .on("2026-03-05", .milestoneAccepted("accounts@2026-03-31"))
      .on("2026-03-06", .agreed(.milestone("accounts@2026-09-30"), .needed(by: "2026-12-15"))).state()
    let difference = ProgrammeDifference(from: twice, to: accounts(due))
    let consequences = MigrationRules(difference, on: today).effect(on: state).consequences
    func days(_ day: Day) -> Consequence { .outside(.occurrence(of: "accounts", on: day)) }
    let told = [.dateGoes("accounts@2026-09-30", "2026-12-15"), days("2026-03-31"), days("2026-09-30")]
    #expect(told.allSatisfy(consequences.contains) == (goes ?? false))
    #expect(!consequences.contains(.dateStays("accounts@2026-09-30", "2026-12-15")))
    let outside: [RecordedElement] =
      goes == nil ? [] : ["2026-03-31", "2026-09-30"].map { .occurrence(of: "accounts", on: $0) }
    #expect(state.recordedOutside(difference.new) == outside, "and status lists what the plan does")
    #expect(
      state.milestonePlans(in: difference.new, on: today).contains { $0.due == .value("2026-12-15") } == (goes == nil))
  }

  @Test("what was recorded of a milestone that comes once is listed where it begins to come back")
  func repeating() {
    let single = milestones { $0 }
    let back = milestones { milestone in
      milestone.id == "økonomi"
        ? milestone.with(due: .repeating(.lastDay(ofMonths: [3, 9]))) : milestone
    }
    let consequences = MigrationRules(ProgrammeDifference(from: single, to: back), on: today).effect(on: life.state())
      .consequences
    #expect(consequences.contains(.dateGoes("økonomi", "2026-04-01")))
    #expect(consequences.contains(.outside(.occurrence(of: "økonomi", on: nil))))
    #expect(!consequences.contains(.dateStays("økonomi", "2026-04-01")))
  }

  @Test("milestones come and go; what is recorded of one that goes is listed")
  func milestones() {
    let new = milestones { $0.id == "forventninger" ? nil : $0 }
    let plan = Milestone(id: "plan", title: .init("Plan"), due: .when(.fixed("2026-05-01")))
    let effect = effect(of: new.with(milestones: new.milestones + [plan]))
    #expect(
      effect.consequences == [
        .milestoneAdded("plan", due: "2026-05-01"), .milestoneDropped("forventninger"),
        .outside(RecordedElement(.milestone, "forventninger")),
      ])
  }

  @Test("questions and stages that go are listed where something is recorded under them")
  func parts() {
    let form = old.forms[0]
    let shorter = Form(id: form.id, title: form.title, by: form.by, fields: form.fields.filter { $0.id != "afprøvet" })
    let effect = effect(of: old.with(forms: [shorter]))
    #expect(
      effect.consequences.contains(
        .outside(RecordedElement(.field, "afprøvet", of: .init(.form, "optagelse")))))
    #expect(!effect.consequences.contains(.outside(RecordedElement(.form, "optagelse"))))
  }

  @Test("figures in another unit keep an enrolment where it is")
  func units() {
    let hours = LocalisedText([.danish: "timer", .english: "hours"])
    let new = old.with(indicators: old.indicators.map { $0.id == "frivillige" ? $0.with(unit: hours) : $0 })
    #expect(effect(of: new).consequences.contains(.unitChanged("frivillige")))
    #expect(effect(of: new, on: Life(enrolled: "2026-02-01").state()).consequences == [])
  }

  @Test("a gate opens or closes, or leads elsewhere")
  func gates() {
    let few = old.with(
      stages: old.stages.map {
        $0.id == "udvikling" ? $0.leaving(when: .sessions(SessionsTest("sparring", .held(.atLeast(Quantity(2)!))))) : $0
      })
    #expect(effect(of: few).consequences == [.gateOpens("forankring")])
    let back = MigrationRules(ProgrammeDifference(from: few, to: old), on: today).effect(on: life.state())
    #expect(back.consequences == [.gateCloses("forankring")])
    let direct = old.with(stages: old.stages.filter { $0.id != "forankring" })
    #expect(effect(of: direct).consequences.contains(.gateLeads(from: "forankring", to: "opfølgning")))
  }

  @Test("an enrolment that has ended keeps its end under the new id, and nothing is due of it")
  func ended() {
    let over = life.on("2026-03-01", .withdrawn(exit: "ophørt")).state()
    let new = old.with(
      exits: old.exits.map {
        Exit(id: $0.id == "ophørt" ? "stoppet" : $0.id, title: $0.title, formerly: $0.id == "ophørt" ? ["ophørt"] : [])
      })
    let effect = effect(of: new, on: over)
    #expect(effect.consequences == [])
    #expect(effect.events(to: 9).first == .renamed(Renaming(.exit, from: "ophørt", to: "stoppet")))
  }
}
