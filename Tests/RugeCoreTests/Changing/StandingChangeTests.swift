import RugeCore
import RugeTestSupport
import Testing

@Suite("What reads otherwise under another version")
struct StandingChangeTests {
  private let old = ProgrammeFixture.programme.with(reminders: [])

  private func consequences(
    from old: Programme, to new: Programme, _ life: Life, on today: Day = "2026-03-10"
  ) -> [Consequence] {
    MigrationRules(ProgrammeDifference(from: old, to: new), on: today).effect(on: life.state()).consequences
  }

  private let life = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .admission("frivillighed", true), .admission("afprøvet", true), .entered("afklaring"))

  @Test("a milestone that was accepted late is in time where it is due later, and the other way round")
  func milestones() {
    let late = life.on("2026-01-30", .milestoneAccepted("forventninger"))
    let new = old.with(
      milestones: old.milestones.map {
        $0.id == "forventninger" ? $0.with(due: .when(.relative(Offset(Span(3, .week), .after), .enrolment))) : $0
      })
    let there = consequences(from: old, to: new, late)
    #expect(there.contains(.milestoneStands("forventninger", from: .reachedLate, to: .reached)))
    #expect(there.contains(.dueMoved(.milestone("forventninger"), from: "2026-01-26", to: "2026-02-02")))
    #expect(
      consequences(from: new, to: old, late)
        .contains(.milestoneStands("forventninger", from: .reached, to: .reachedLate)))
  }

  @Test("a milestone that is reached by another condition now is told of as reached, and not as without a due date")
  func reachedOtherwise() {
    func version(_ count: Int64) -> Programme {
      old.with(milestones: [
        Milestone(
          id: "fem", title: .init("Fem samtaler"), due: .when(.relative(Offset(Span(6, .month), .after), .enrolment)),
          reachedWhen: .sessions(SessionsTest("sparring", .held(.atLeast(Quantity(millionths: count * 1_000_000))))))
      ])
    }
    let twice = life.on("2026-02-03", .held("sparring")).on("2026-02-10", .held("sparring"))
    func told(_ from: Int64, _ to: Int64) -> [Consequence] {
      consequences(from: version(from), to: version(to), twice).filter { consequence in
        switch consequence {
        case .dueAdded(.milestone, _), .dueGone(.milestone, _), .milestoneStands: true
        default: false
        }
      }
    }
    #expect(told(5, 2) == [.milestoneStands("fem", from: .open, to: .reached)])
    #expect(told(2, 5) == [.milestoneStands("fem", from: .reached, to: .open)])
  }

  @Test("an answer that another answer lets fall away now is told of as out of sight")
  func hiddenAnswers() {
    func version(unless: Bool) -> Programme {
      old.with(forms: [
        Form(
          id: "status", title: .init("Status"),
          fields: [
            Field(id: "tilfreds", ask: .init("Tilfreds?"), kind: .yesOrNo),
            Field(
              id: "hvorfor", ask: .init("Hvorfor?"), kind: .text,
              unless: .init(field: "tilfreds", answered: .value(.yesOrNo(unless)))),
          ])
      ])
    }
    let answered = life.on(
      "2026-02-01", .answered(AnswerKey("status", "tilfreds"), .value(.yesOrNo(true))),
      .answered(AnswerKey("status", "hvorfor"), .value(.text)))
    let question = RecordedElement(.field, "hvorfor", of: .init(.form, "status"))
    let hidden = Consequence.answerHidden(question)
    #expect(consequences(from: version(unless: false), to: version(unless: true), answered).contains(hidden))
    #expect(!consequences(from: version(unless: true), to: version(unless: false), answered).contains(hidden))
  }

  @Test("answers about sessions and records that another answer lets fall away now are told of, too")
  func hiddenElsewhere() {
    func fields(unless: Bool) -> [Field] {
      [
        Field(id: "tilfreds", ask: .init("Tilfreds?"), kind: .yesOrNo),
        Field(
          id: "hvorfor", ask: .init("Hvorfor?"), kind: .text,
          unless: .init(field: "tilfreds", answered: .value(.yesOrNo(unless)))),
      ]
    }
    func version(unless: Bool) -> Programme {
      old.with(
        sessions: [old.sessions[0].with(id: "snak", was: [], fields: fields(unless: unless))],
        records: [RecordKind(id: "note", title: .init("Note"), fields: fields(unless: unless))])
    }
    let (open, hiding) = (version(unless: false), version(unless: true))
    func hidden(_ kind: ElementKind, _ id: ElementID) -> Consequence {
      .answerHidden(RecordedElement(.field, "hvorfor", of: .init(kind, id)))
    }
    let talked = life.on(
      "2026-02-01", .held("snak"), .sessionAnswered(kind: "snak", field: "tilfreds", .value(.yesOrNo(true))),
      .sessionAnswered(kind: "snak", field: "hvorfor", .value(.text)))
    for (from, to, isHidden) in [(open, hiding, true), (hiding, open, false)] {
      let rules = MigrationRules(ProgrammeDifference(from: from, to: to), on: "2026-03-10")
      #expect(rules.asksAboutSessions(of: talked.state()) && rules.asksAboutOwnAnswers)
      let told = rules.effect(on: talked.state(), having: LoggedSessions(talked.facts)).consequences
      #expect(told.contains(hidden(.session, "snak")) == isHidden)
    }
    // Of two sessions, the answers of one say nothing about the other.
    let apart = life.on(
      "2026-02-01", .held("snak"), .sessionAnswered(kind: "snak", field: "tilfreds", .value(.yesOrNo(true)))
    ).on("2026-02-02", .held("snak"), .sessionAnswered(kind: "snak", field: "hvorfor", .value(.text)))
    let rules = MigrationRules(ProgrammeDifference(from: open, to: hiding), on: "2026-03-10")
    let told = rules.effect(on: apart.state(), having: LoggedSessions(apart.facts)).consequences
    #expect(!told.contains(hidden(.session, "snak")))
  }

  @Test("a gate that leads elsewhere and is open now, or closed, is told of as both")
  func gateElsewhere() {
    let between = Stage(id: "mellem", title: .init("Mellem"))
    let new = old.with(stages: [old.stages[0].leaving(when: nil), between] + old.stages.dropFirst())
    let there = consequences(from: old, to: new, life)
    #expect(there.contains(.gateLeads(from: old.stages[1].id, to: "mellem")) && there.contains(.gateOpens("mellem")))
    let back = consequences(from: new, to: old, life)
    #expect(back.contains(.gateLeads(from: "mellem", to: old.stages[1].id)))
    #expect(back.contains(.gateCloses(old.stages[1].id)))
  }

  @Test("a target that was agreed gives way to one for everybody")
  func targets() throws {
    func target(_ target: Indicator.Target) -> Programme {
      old.with(indicators: [
        Indicator(id: "frivillige", title: .init("Frivillige"), target: target)
      ])
    }
    let fifty = try #require(Quantity(50))
    let hundred = try #require(Quantity(100))
    let agreed = life.on("2026-01-20", .agreed(.target("frivillige"), .target(fifty)))
    #expect(
      consequences(from: target(.agreed), to: target(.value(hundred)), agreed)
        .contains(.figureChanged("frivillige", .target, from: .value(fifty), to: .value(hundred))))
  }

  @Test("what few have answered in secret comes to something else without being told")
  func secretScores() {
    func ranking(_ score: Form.Score) -> Programme {
      old.with(forms: [
        Form(
          id: "rang", title: .init("Rang"), by: .eachParticipant, about: .eachOther,
          fields: [Field(id: "hold", ask: .init("Hold"), kind: .scale(1...5))], score: score)
      ])
    }
    var ranked = life
    for respondent: Int64 in 21...23 {
      let answer = AnswerKey("rang", "hold", by: respondent)
      ranked = ranked.on("2026-01-13", .answered(answer, .value(.number(Quantity(millionths: 4_000_000)))))
      let there = consequences(from: ranking(.mean), to: ranking(.sum), ranked)
      let told = there.contains { if case .scoreChanged = $0 { true } else { false } }
      #expect(told == (respondent == 23), "\(there)")
      // Of one ballot the mean is the sum; that both come to the same is told no more than what they come to.
      #expect(there.contains(.secretScoreChanged(FormReference("rang"))) == (respondent < 23), "\(there)")
    }
  }

  @Test("what was answered in secret keeps an enrolment where it is, if it would be there for everybody to read")
  func uncovered() {
    func ranking(_ by: Form.Respondent, _ about: Form.About) -> Programme {
      old.with(forms: [
        Form(
          id: "rang", title: .init("Rang"), by: by, about: about,
          fields: [Field(id: "hold", ask: .init("Hold"), kind: .scale(1...5))])
      ])
    }
    let answer = AnswerKey("rang", "hold", by: 21)
    let ranked = life.on("2026-01-13", .answered(answer, .value(.number(Quantity(millionths: 4_000_000)))))
    let (secret, open) = (ranking(.eachParticipant, .eachOther), ranking(.eachInRole("rådgiver"), .organisation))
    let question = RecordedElement(.field, "hold", of: .init(.form, "rang"))
    #expect(consequences(from: secret, to: open, ranked).contains(.answersUnfit(question)))
    #expect(!consequences(from: open, to: secret, ranked).contains(.answersUnfit(question)))
  }

  private func form(
    _ ask: String = "Kræfter", _ kind: FieldKind = .scale(1...5), passedWhen condition: FormCondition? = nil
  ) -> Programme {
    old.with(forms: [
      Form(
        id: "vurdering", title: .init("Vurdering"), fields: [Field(id: "kraft", ask: .init(ask), kind: kind)],
        passedWhen: condition)
    ])
  }

  /// Two was answered.
  private var answered: Life {
    Life(enrolled: "2026-01-12")
      .on("2026-01-12", .answered(AnswerKey("vurdering", "kraft"), .value(.number(Quantity(millionths: 2_000_000)))))
  }

  @Test("an answered form is not passed any more where more is asked for")
  func forms() {
    func atLeast(_ number: Int64) -> Programme {
      form(passedWhen: .number("kraft", .atLeast(Quantity(millionths: number * 1_000_000))))
    }
    #expect(
      consequences(from: atLeast(1), to: atLeast(3), answered)
        .contains(.formStands(FormReference("vurdering"), from: .passed, to: .notPassed)))
  }

  @Test("an answer is told of that comes to stand under other words, or another kind of answer")
  func questions() {
    let element = RecordedElement(.field, "kraft", of: .init(.form, "vurdering"))
    #expect(consequences(from: form(), to: form("Svagheder"), answered) == [.questionReworded(element)])
    #expect(
      consequences(from: form(), to: form("Kræfter", .scale(1...10)), answered) == [.answerKindChanged(element)])
    let unfit = consequences(from: form(), to: form("Kræfter", .yesOrNo), answered)
    #expect(unfit.contains(.answersUnfit(element)))
    #expect(consequences(from: form(), to: form("Kræfter", .scale(3...5)), answered).contains(.answersUnfit(element)))
    func number(_ unit: String?) -> Programme { form("Kræfter", .number(unit: unit)) }
    #expect(consequences(from: number(nil), to: number("timer"), answered) == [.answerKindChanged(element)])
    #expect(consequences(from: number("timer"), to: number("dage"), answered).contains(.answersUnfit(element)))
    #expect(consequences(from: number("timer"), to: number(nil), answered).contains(.answersUnfit(element)))
    #expect(consequences(from: form(), to: form("Svagheder", .yesOrNo), Life(enrolled: "2026-01-12")) == [])
  }
}
