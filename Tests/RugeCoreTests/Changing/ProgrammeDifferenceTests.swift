import RugeCore
import RugeTestSupport
import Testing

@Suite("What differs between two versions")
struct ProgrammeDifferenceTests {
  private let old = ProgrammeFixture.programme

  private func difference(_ new: Programme) -> ProgrammeDifference { ProgrammeDifference(from: old, to: new) }

  private func stages(_ change: (ElementID, Stage) -> [Stage]) -> Programme {
    old.with(stages: old.stages.flatMap { change($0.id, $0) })
  }

  @Test("a programme does not differ from itself")
  func nothing() {
    #expect(difference(old).isEmpty)
    #expect(difference(old).names.isEmpty)
  }

  @Test("a stage with another id is renamed, and whatever names it has not changed")
  func renamed() throws {
    let new = stages { $0 == "udvikling" ? [$1.called("vækst")] : [$1] }
      .with(
        sessions: old.sessions.map { kind in
          SessionKind(
            id: kind.id, title: kind.title, plan: kind.id == "undervisning" ? .count(4, stage: "vækst") : kind.plan)
        },
        milestones: old.milestones.map { $0.with(stage: $0.stage == "udvikling" ? "vækst" : nil) })
    let difference = difference(new)
    #expect(difference.names.renamings == [Renaming(.stage, from: "udvikling", to: "vækst")])
    #expect(difference.changes == [ElementChange(.stage, "vækst", .kept(from: ["udvikling"]))])
  }

  @Test("what recorded facts belong to goes to the first part of a stage that is split")
  func split() {
    let new = stages { id, stage in
      id == "udvikling" ? [stage.called("skitse"), stage.called("prøve", was: ["udvikling"])] : [stage]
    }
    let difference = difference(new)
    #expect(difference.names[.stage, "udvikling"] == "skitse")
    let prøve = difference.changes.first { $0.id == "prøve" }
    #expect(prøve?.fate == .splitOff(from: "udvikling", first: "skitse"))
  }

  @Test("stages are joined under a new id, or under that of one of them")
  func joined() {
    let parts: [ElementID] = ["afklaring", "udvikling"]
    let fresh = stages { $0 == "afklaring" ? [$1.called("forløb", was: parts)] : $0 == "udvikling" ? [] : [$1] }
    #expect(difference(fresh).change(.stage, "forløb")?.fate == .kept(from: parts))
    let kept = stages { $0 == "afklaring" ? [] : $0 == "udvikling" ? [$1.called($0, was: ["afklaring"])] : [$1] }
    #expect(difference(kept).change(.stage, "udvikling")?.fate == .kept(from: parts))
    #expect(difference(kept).names[.stage, "afklaring"] == "udvikling")
    #expect(difference(kept).names[.stage, "udvikling"] == "udvikling")
  }

  @Test("of stages in another order as few as possible have moved")
  func moved() {
    let order = [1, 2, 0, 3].map { old.stages[$0] }
    let difference = difference(old.with(stages: order))
    #expect(difference.changes == [ElementChange(.stage, "afklaring", .kept(from: ["afklaring"]), aspects: [.order])])
  }

  @Test("an element that is gone is dropped, one that was not there is added")
  func droppedAndAdded() {
    let new = old.with(
      milestones: old.milestones.filter { $0.id != "metode" } + [Milestone(id: "plan", title: .init("Plan"))])
    #expect(
      difference(new).changes == [
        ElementChange(.milestone, "plan", .added), ElementChange(.milestone, "metode", .dropped),
      ])
  }

  @Test("a name changed in a version between two is followed")
  func throughVersions() {
    let second = stages { $0 == "udvikling" ? [$1.called("vækst")] : [$1] }
    let third = second.with(
      stages: second.stages.map { $0.id == "vækst" ? $0.called("modning") : $0.called($0.id, was: []) })
    let difference = ProgrammeDifference(from: old, to: third, history: [old, second])
    #expect(difference.names.renamings == [Renaming(.stage, from: "udvikling", to: "modning")])
    let tidied = third.with(stages: third.stages.map { $0.called($0.id, was: $0.id == "modning" ? ["vækst"] : []) })
    #expect(
      ProgrammeDifference(from: old, to: tidied, history: [old, second]).names[.stage, "udvikling"] == "modning")
  }

  @Test("an element may go back to the id that it had")
  func back() {
    let second = stages { $0 == "udvikling" ? [$1.called("vækst")] : [$1] }
    let third = second.with(
      stages: second.stages.map { $0.id == "vækst" ? $0.called("udvikling") : $0.called($0.id, was: []) })
    #expect(ProgrammeDifference.problems(of: third, after: [old, second]).isEmpty)
    let history = [old, second]
    #expect(ProgrammeDifference(from: old, to: third, history: history).names.isEmpty)
    #expect(
      ProgrammeDifference(from: second, to: third, history: history).names.renamings
        == [Renaming(.stage, from: "vækst", to: "udvikling")])
  }

  @Test("an id in “was” must have been there, and must be gone; an id given up is never taken by another")
  func problems() {
    let typo = stages { $0 == "udvikling" ? [$1.called("vækst", was: ["udviking"])] : [$1] }
    #expect(
      ProgrammeDifference.problems(of: typo, after: [old])
        == [.neverExisted(.stage, "udviking", of: "vækst", suggestion: "udvikling")])
    let beside = stages { $0 == "udvikling" ? [$1, $1.called("vækst")] : [$1] }
    #expect(
      ProgrammeDifference.problems(of: beside, after: [old]) == [.stillExists(.stage, "udvikling", of: "vækst")])
    let second = stages { $0 == "udvikling" ? [$1.called("vækst")] : [$1] }
    let third = second.with(
      stages: second.stages.map { $0.called($0.id, was: []) } + [Stage(id: "udvikling", title: .init("Ny"))])
    #expect(
      ProgrammeDifference.problems(of: third, after: [old, second])
        == [.taken(.stage, "udvikling", nowCalled: "vækst")])
  }

  @Test("where the old file is applied again, “was” is said to be the way; and it stays once it has been written")
  func wentOn() {
    let second = stages { $0 == "udvikling" ? [$1.called("vækst")] : [$1] }
    let third = second.with(
      stages: second.stages.map { $0.id == "vækst" ? $0.called("modning") : $0.called($0.id, was: []) })
    #expect(
      ProgrammeDifference.problems(of: old, after: [old, second, third])
        == [.wentOn(.stage, "udvikling", as: "modning")])
    let back = third.with(
      stages: third.stages.map { $0.id == "modning" ? $0.called("udvikling") : $0.called($0.id, was: []) })
    #expect(ProgrammeDifference.problems(of: back, after: [old, second, third]).isEmpty)
    #expect(ProgrammeDifference.problems(of: old, after: [old, second, third, back]).isEmpty)
  }

  @Test("a question with another id is found under it, also where its form got another id, in one version or several")
  func questions() {
    func form(_ id: ElementID, was: [ElementID], _ fields: [Field]) -> Programme {
      old.with(forms: [old.forms[0].with(id: id, was: was, fields: fields)])
    }
    let rest = Array(old.forms[0].fields.dropFirst())
    let tried = old.forms[0].fields[0]
    let second = form("ansøgning", was: ["optagelse"], [tried.called("frivillige")] + rest)
    let renaming = Renaming(.field, from: "frivillighed", to: "frivillige", of: .init(.form, "ansøgning"))
    #expect(difference(second).names.renamings == [Renaming(.form, from: "optagelse", to: "ansøgning"), renaming])
    let third = form("indgang", was: ["ansøgning"], [tried.called("frivillige", was: [])] + rest)
    let names = ProgrammeDifference(from: old, to: third, history: [old, second]).names
    #expect(
      names.renamings.last == Renaming(.field, from: "frivillighed", to: "frivillige", of: .init(.form, "indgang")))
    #expect(ProgrammeDifference.problems(of: second, after: [old]).isEmpty)
    let typo = form("optagelse", was: [], [tried.called("frivillige", was: ["frivilighed"])] + rest)
    #expect(
      ProgrammeDifference.problems(of: typo, after: [old])
        == [.neverExisted(.field, "frivilighed", of: "frivillige", suggestion: "frivillighed")])
  }

  @Test("a category, a round, a state and an option are found under what they are called now")
  func parts() {
    func programme(
      _ ids: (category: ElementID, round: ElementID, state: ElementID, option: String), form: ElementID = "f",
      was: (category: [ElementID], round: [ElementID], state: [ElementID], option: [String]) = ([], [], [], [])
    ) -> Programme {
      let field = Field(
        id: "q", ask: .init("?"), kind: .choice([ids.option, "z"]), formerOptions: [ids.option: was.option])
      return old.with(
        forms: [
          Form(
            id: form, title: .init("F"), formerly: form == "f" ? [] : ["f"],
            rounds: [FormRound(id: ids.round, formerly: was.round, window: .when(.fixed("2026-05-01")))],
            fields: [field], passedWhen: .field("q", is: .choice(ids.option)))
        ],
        indicators: [
          Indicator(
            id: "i", title: .init("I"),
            categories: [IndicatorCategory(id: ids.category, title: .init("C"), formerly: was.category)])
        ],
        records: [
          RecordKind(id: "r", title: .init("R"), states: [[ids.state]], formerStates: [ids.state: was.state])
        ])
    }
    let first = programme(("k", "r1", "new", "j"))
    let second = programme(("kids", "spring", "fresh", "ja"), was: (["k"], ["r1"], ["new"], ["j"]))
    let third = programme(("kids", "spring", "fresh", "ja"), form: "g")
    func renamings(_ form: ElementID) -> Set<Renaming> {
      [
        Renaming(.category, from: "k", to: "kids", of: .init(.indicator, "i")),
        Renaming(.round, from: "r1", to: "spring", of: .init(.form, form)),
        Renaming(.state, from: "new", to: "fresh", of: .init(.record, "r")),
        Renaming(.option, from: "j", to: "ja", of: .init(.form, form), question: "q"),
      ]
    }
    let difference = ProgrammeDifference(from: first, to: second)
    #expect(Set(difference.names.renamings) == renamings("f"))
    #expect(difference.change(.form, "f")?.aspects == [.rounds, .fields])
    let later = ProgrammeDifference(from: first, to: third, history: [first, second]).names.renamings
    #expect(Set(later) == renamings("g").union([Renaming(.form, from: "f", to: "g")]))
    #expect(ProgrammeDifference(from: second, to: programme(("kids", "spring", "fresh", "ja"))).isEmpty)
    #expect(ProgrammeDifference.problems(of: second, after: [first]).isEmpty)
    let slips = programme(("kids", "spring", "fresh", "ja"), was: (["kk"], ["r11"], ["nw"], ["jj"]))
    #expect(ProgrammeDifference.problems(of: slips, after: [first]).count == 4)
    #expect(ProgrammeDifference.problems(of: first, after: [first, second]).count == 4)
  }

  @Test("categories and rounds cannot become one, states and options can")
  func joinedParts() {
    func programme(_ ids: [ElementID], was: [ElementID] = []) -> Programme {
      let former = ids.count == 1 ? was : []
      return old.with(
        forms: [
          Form(
            id: "f", title: .init("F"),
            rounds: ids.map { FormRound(id: $0, formerly: former, window: .when(.fixed("2026-05-01"))) },
            fields: [
              Field(
                id: "q", ask: .init("?"), kind: .choice(ids.map(\.rawValue) + ["z"]),
                formerOptions: [ids[0].rawValue: former.map(\.rawValue)])
            ])
        ],
        indicators: [
          Indicator(
            id: "i", title: .init("I"),
            categories: ids.map { IndicatorCategory(id: $0, title: .init("C"), formerly: former) })
        ],
        records: [RecordKind(id: "r", title: .init("R"), states: [ids], formerStates: [ids[0]: former])])
    }
    let both: [ChangeProblem] = [
      .joined(.round, ["a", "b"], of: "c"), .joined(.category, ["a", "b"], of: "c"),
    ]
    #expect(
      ProgrammeDifference.problems(of: programme(["c"], was: ["a", "b"]), after: [programme(["a", "b"])]) == both)
    #expect(
      ProgrammeDifference.problems(of: programme(["a"], was: ["b"]), after: [programme(["a", "b"])])
        == [.joined(.round, ["b", "a"], of: "a"), .joined(.category, ["b", "a"], of: "a")])
  }

  @Test("a role with another id is the same role wherever it is named")
  func roles() {
    let roles = old.roles.map { $0.id == "rådgiver" ? $0.called("mentor") : $0 }
    let reminders = old.reminders.map { rule in
      ReminderRule(
        id: rule.id, title: rule.title, offset: rule.offset, anchor: rule.anchor, repeats: rule.repeats,
        to: rule.to.map { $0 == "rådgiver" ? "mentor" : $0 }, quiet: rule.quiet, unless: rule.unless,
        suggests: rule.suggests, escalations: rule.escalations)
    }
    let form = old.forms[0]
    let admission = Form(
      id: form.id, title: form.title, by: .role("mentor"), fields: form.fields, passedWhen: form.passedWhen)
    let changes = difference(old.with(roles: roles, forms: [admission], reminders: reminders)).changes
    #expect(changes == [ElementChange(.role, "mentor", .kept(from: ["rådgiver"]))])
  }

  @Test("figures mean something else on another scale, but not on one with more levels or more names")
  func scales() {
    func scale(_ bounds: ClosedRange<Int>?, _ names: [Int: String] = [:]) -> Programme {
      let scale = bounds.map { Scale($0, names: names.mapValues { LocalisedText($0) }) }
      return old.with(indicators: [Indicator(id: "modenhed", title: LocalisedText("Modenhed"), scale: scale)])
    }
    let three = scale(1...3, [1: "Idé", 3: "Afprøvet"])
    for other in [scale(nil), scale(1...2, [1: "Idé"]), scale(2...3), scale(1...3, [1: "Afprøvet", 3: "Idé"])] {
      #expect(ProgrammeDifference(from: three, to: other).otherUnits == ["modenhed"])
    }
    #expect(ProgrammeDifference(from: scale(nil), to: three).otherUnits == ["modenhed"])
    for other in [three, scale(1...9, [1: "Idé", 2: "Plan", 3: "Afprøvet"]), scale(0...3)] {
      #expect(ProgrammeDifference(from: three, to: other).otherUnits.isEmpty)
    }
  }

  @Test("a unit is another one where it is named otherwise, or no more; naming one where there was none is none")
  func units() {
    func unit(_ text: LocalisedText) -> Programme {
      old.with(indicators: old.indicators.map { $0.id == "frivillige" ? $0.with(unit: text) : $0 })
    }
    #expect(difference(unit(LocalisedText([.danish: "timer", .english: "hours"]))).otherUnits == ["frivillige"])
    #expect(difference(unit(LocalisedText([.danish: "personer"]))).otherUnits == [])
    let named = old.with(indicators: old.indicators.map { $0.id == "kommuner" ? $0.with(unit: .init("kommuner")) : $0 })
    #expect(difference(named).otherUnits == [])
    #expect(ProgrammeDifference(from: named, to: old).otherUnits == ["kommuner"])
    let plain = unit(LocalisedText("personer"))
    let translated = unit(LocalisedText([.danish: "personer", .english: "people"]))
    #expect(ProgrammeDifference(from: plain, to: translated).otherUnits == [])
    #expect(ProgrammeDifference(from: plain, to: unit(LocalisedText([.danish: "timer"]))).otherUnits == ["frivillige"])
    #expect(difference(named).change(.indicator, "kommuner")?.aspects == [.unit])
  }
}
