import RugeTestSupport
import Testing

@testable import RugeCore

@Suite("Random changes of random histories")
struct MigrationPropertyTests {
  private static let today: Day = "2026-03-10"
  private static let seeds = Array(UInt64(1)...300)

  /// The fixture with something of everything that facts name by its id.
  private static let programme = ProgrammeFixture.programme.with(
    forms: ProgrammeFixture.programme.forms + [
      Form(
        id: "status", title: .init("Status"),
        rounds: ["først", "sidst"].map { FormRound(id: $0, window: .when(.fixed("2026-05-01"))) }, fields: choices)
    ],
    sessions: ProgrammeFixture.programme.sessions.map { kind in
      kind.with(fields: ["udbytte", "næste"].map { Field(id: $0, ask: .init("?"), kind: .yesOrNo) } + choices)
    },
    indicators: ProgrammeFixture.programme.indicators + [
      Indicator(
        id: "ansatte", title: .init("Ansatte"),
        categories: ["fuld", "deltid", "fleks"].map { IndicatorCategory(id: $0, title: .init($0.rawValue)) })
    ],
    cohorts: ["forår", "efterår"].map { Cohort(id: $0, title: .init($0.rawValue)) },
    agreements: [AgreementKind(id: "samarbejde", title: .init("Aftale"))],
    records: [
      RecordKind(
        id: "henvisning", title: .init("Henvisning"),
        fields: ["hvem", "hvorfor"].map { Field(id: $0, ask: .init("?"), kind: .yesOrNo) } + choices,
        states: [["sendt"], ["modtaget", "afvist"]])
    ])

  private static let choices = [
    Field(id: "art", ask: .init("?"), kind: .choice(["a", "b", "c. d"])),
    Field(id: "emner", ask: .init("?"), kind: .several(["a", "b", "c. d"])),
  ]

  /// An enrolment before and after it moved to another version.
  private struct Moved {
    let before: Life
    let after: Life
    let difference: ProgrammeDifference
    let effect: EnrolmentEffect

    init(seed: UInt64) {
      let old = MigrationPropertyTests.programme
      let new = RandomChange(of: old, seed: seed).programme
      before = RandomHistory(in: old, seed: seed &* 7919).life
      difference = ProgrammeDifference(from: old, to: new)
      let target = new.stages.first?.id ?? "ingen"
      let map = Dictionary(uniqueKeysWithValues: old.stages.map { ($0.id, target) })
      effect = MigrationRules(difference, map: map, on: MigrationPropertyTests.today).effect(on: before.state())
      after = before.on(MigrationPropertyTests.today, effect.events(to: 2))
    }
  }

  @Test("every fact is found under its new id, or listed as belonging to something that is gone", arguments: seeds)
  func nothingLost(_ seed: UInt64) {
    let moved = Moved(seed: seed)
    let (old, new) = (moved.difference.old, moved.difference.new)
    let listed = Set(
      moved.effect.consequences.compactMap { if case .outside(let element) = $0 { element } else { nil } })
    for fact in moved.before.facts where fact.ended == nil {
      for element in fact.event.elements where element.kind != .reminder && element.kind != .cohort && old.has(element)
      {
        let whole = element.whole.map { RecordedElement($0.kind, $0.id) }
        let isListed = listed.contains(element) || whole.map(listed.contains) == true
        #expect(new.has(element.renamed(moved.difference.names)) != isListed, "\(element)")
      }
    }
    let (before, after) = (moved.before.state(), moved.after.state())
    let renamed = Set(before.recordedElements.map { $0.renamed(moved.difference.names) })
    #expect(after.recordedElements.isSuperset(of: renamed))
    #expect(after.sessionCount == before.sessionCount)
    #expect(after.sessionMinutes == before.sessionMinutes)
    #expect(after.figures.values.map(\.count).reduce(0, +) == before.figures.values.map(\.count).reduce(0, +))
    #expect(after.settlements.count == before.settlements.count)
    #expect(after.definition == 2)
  }

  @Test("what was chosen, and the state of every record, is one that the new version has", arguments: seeds)
  func partsStay(_ seed: UInt64) throws {
    let moved = Moved(seed: seed)
    let (new, names) = (moved.difference.new, moved.difference.names)
    let (before, after) = (moved.before.state(), moved.after.state())
    func expect(_ now: [ElementID: Known<Answer>], _ then: [ElementID: Known<Answer>], _ whole: RecordedElement.Whole) {
      for (field, answer) in then {
        let question = RecordedElement(.field, names.part(.field, field, of: whole), of: whole)
        #expect(now[question.id] == answer.value.map { .value(names.answer($0, to: question)) })
        guard let options = new.field(question)?.kind.options, !options.isEmpty else { continue }
        let chosen = now[question.id]?.value?.options ?? ["?"]
        #expect(chosen.allSatisfy(options.contains))
      }
    }
    for (sheet, answers) in before.answers {
      let reference = FormReference(sheet.form, round: sheet.round).renamed(names)
      let now = try #require(after.answers[AnswerSheet(reference.form, round: reference.round, by: sheet.by)])
      expect(now, answers, .init(.form, reference.form))
    }
    for (id, record) in before.records {
      let whole = RecordedElement.Whole(.record, names[.record, record.kind])
      let now = try #require(after.records[id])
      expect(now.answers, record.answers, whole)
      let state = record.state.map { names.part(.state, $0, of: whole) }
      #expect(now.state == state && now.since == record.since)
      if let kind = new.recordKind(whole.id), let state { #expect(kind.states.joined().contains(state)) }
    }
    for (reference, figures) in before.figures { #expect(after.figures[reference.renamed(names)] == figures) }
    for id in MigrationRules(moved.difference, on: Self.today).unfitAnswers(of: before) {
      Issue.record("no answer became unfit: \(id)")
    }
  }

  @Test("as of every day before the change everything stands as it did", arguments: seeds)
  func asBefore(_ seed: UInt64) {
    let moved = Moved(seed: seed)
    for offset in stride(from: 0, to: Self.today.ordinal - Day(stringLiteral: "2026-01-05").ordinal, by: 3) {
      let day = Day(ordinal: Day(stringLiteral: "2026-01-05").ordinal + offset)
      var then = EnrolmentState.fold(moved.after.facts, upTo: day).state
      // That ids have changed since then is known, and changes nothing of what stands.
      then?.laterRenamings = []
      #expect(then == EnrolmentState.fold(moved.before.facts, upTo: day).state)
    }
    let then = Life.moment(moved.before.facts.last?.sequence ?? 0)
    #expect(
      EnrolmentState.fold(moved.after.facts, knownAt: then) == EnrolmentState.fold(moved.before.facts, knownAt: then))
  }

  @Test("taking the change back restores the state", arguments: seeds)
  func undo(_ seed: UInt64) throws {
    let moved = Moved(seed: seed)
    let batch = Array(moved.after.facts.dropFirst(moved.before.facts.count))
    let events = try Undoing.decide(
      batch, others: moved.before.facts, returningTo: [Life.subject: moved.difference.old])
    #expect(events.count == batch.count)
    let restored = moved.after.takingBack(batch.map(\.sequence))
    #expect(restored.state() == moved.before.state())
    #expect(EnrolmentState.fold(restored.facts).contradictions.isEmpty)
  }

  @Test("nothing contradicts, and no reminder of days gone by goes out", arguments: seeds)
  func sound(_ seed: UInt64) {
    let moved = Moved(seed: seed)
    #expect(EnrolmentState.fold(moved.after.facts).contradictions.isEmpty)
    func keys(_ life: Life, _ programme: Programme) -> Set<ReminderKey> {
      Set(life.state().reminders(in: programme, on: Self.today).map(\.key))
    }
    let waiting = Set(
      keys(moved.before, moved.difference.old).map { key in
        ReminderKey(
          rule: moved.difference.names[.reminder, key.rule],
          about: key.about.map { moved.difference.names[.milestone, $0] }, occurrence: key.occurrence)
      })
    let new = keys(moved.after, moved.difference.new).subtracting(waiting).filter { $0.occurrence < Self.today }
    #expect(new.isEmpty, "\(new)")
  }

  @Test("what is entered late under a new id for a day before the change joins what is there", arguments: seeds)
  func late(_ seed: UInt64) {
    let moved = Moved(seed: seed)
    for kind in moved.difference.new.sessions {
      let later = moved.after.on("2026-01-06", .held(kind.id)).state()
      let before = moved.after.state().sessions[kind.id]?.count ?? 0
      #expect(later.sessions[kind.id]?.count == before + 1)
    }
  }

  @Test("the history reads under the names of today, the answers of records too", arguments: seeds)
  func history(_ seed: UInt64) {
    let moved = Moved(seed: seed)
    #expect(EnrolmentState.fold(moved.after.facts.underPresentNames()).contradictions.isEmpty)
    func named(_ state: EnrolmentState?) -> Set<RecordedElement> {
      Set((state?.recordedElements ?? []).filter { $0.kind != .stage })
    }
    #expect(
      named(EnrolmentState.fold(moved.after.facts.underPresentNames()).state) == named(moved.after.state()))
  }
}
