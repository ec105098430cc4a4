import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge undo [ID]`.
struct UndoCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take a change back: your own last one, or the one with a number.",
    discussion: "Nothing is deleted: the journal keeps both. Refused while later records rest on the change.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The change's number, as “ruge history” shows it.", valueName: "change"))
  var change: String?

  @Flag(name: .customLong("dry-run"), help: "Say what would be undone, and undo nothing.")
  var dryRun = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let lines = try context.writing("undo", origin: .undo, dryRun: dryRun) { store, journal in
      let batch = try batch(store, context)
      let names = StoreNames(store, context, asRecorded: true)
      let enrolments = Enrolments(store)
      // Said before they are taken back, while everything still has its name.
      let replacements = try store.replacements(ofBatch: batch)
      let withdrawals = try decide(batch, replacements, store, names, enrolments)
      let recorded = Array(
        (try store.facts(inBatch: batch, standing: true, withWithdrawals: false, limit: Self.shown)
          + store.broughtBack(replacements, ofBatch: batch)).prefix(Self.shown))
      let withdrawn = try store.withdrawnFacts(byBatch: batch)
      let areOfSeveral =
        Set((recorded + withdrawn).map(\.fact.subject).filter { $0.kind == .enrolment }).count > 1
      func who(_ subject: Subject) -> String { areOfSeveral ? names.name(of: subject).map { "\($0): " } ?? "" : "" }
      let sentences = try recorded.map { recorded in
        let programme = try enrolments.programme(of: recorded.fact)
        let document = FactDocument(recorded, for: context.environment.login, programme, names, context.words)
        return "  \(document.on)  \(who(recorded.fact.subject))\(document.sentence)".displaySafeLine
      }
      for sequence in withdrawals { try journal.withdraw(sequence, on: context.today) }
      let rest = journal.count - sentences.count
      let restoration = try Restoration(of: withdrawn, for: context.environment.login, journal)
      let restored = try restoration.facts.prefix(Self.shown).map { recorded in
        let programme = try enrolments.programme(of: recorded.fact) ?? Programme(id: "", title: LocalisedText(""))
        let words = ProgrammeWords(context.words, programme)
        let sentence = words.change(recorded.fact, texts: recorded.texts, names: names)
        return "  \(who(recorded.fact.subject))\(sentence)".displaySafeLine
      }
      let again = restoration.facts.count - restored.count
      let due = try DueNow(
        after: Set(recorded.map(\.fact.subject) + restoration.facts.map(\.fact.subject)), store, context
      ).lines
      return [dryRun ? context.words.wouldUndo(batch) : context.words.undone(batch)] + sentences
        + (rest > 0 ? [context.words.andMore(rest)] : [])
        + (restored.isEmpty ? [] : [context.words.standsAgain] + restored)
        + (again > 0 ? [context.words.andMore(again)] : []) + due
    }
    context.say(lines)
  }

  /// How many are named of what is taken back, and of what stands again.
  private static let shown = 20

  private func batch(_ store: Store, _ context: CommandContext) throws -> Int64 {
    if let change {
      guard let number = Int64(change), let batch = try store.batch(number)?.id ?? store.fact(number)?.fact.batch else {
        throw ReferenceProblem.notFound(.change, change, suggestion: nil, known: [])
      }
      return batch
    }
    guard let last = try store.lastBatch(undoableBy: context.environment.login) else {
      throw NothingToUndo()
    }
    return last.id
  }

  /// The programmes that enrolments return to when a migration is taken back.
  private func earlierProgrammes(
    _ facts: [Fact], _ others: [Fact], _ store: Store
  ) throws -> [Subject: Programme] {
    let migrated = Set(
      facts.compactMap { fact in if case .migrated = fact.event { fact.subject } else { nil } })
    guard !migrated.isEmpty else { return [:] }
    let programmes = Programmes(store)
    let rest = Dictionary(grouping: others.filter { migrated.contains($0.subject) }, by: \.subject)
    return try rest.compactMapValues { facts in
      try EnrolmentState.fold(facts).state.map { try programmes.version($0.definition) }
    }
  }

  /// The versions that enrolments follow of which something else stands, whose gates that may have gone through.
  private func programmes(_ others: [Fact], _ enrolments: Enrolments) throws -> [Subject: Programme] {
    let subjects = Set(others.filter { $0.subject.kind == .enrolment && $0.ended == nil }.map(\.subject))
    return try subjects.reduce(into: [:]) { found, subject in
      found[subject] = try enrolments.programme(of: subject.number, at: .max)
    }
  }

  /// What began the enrolments that could only begin since a change ended others.
  private func successors(of facts: [Fact], _ store: Store) throws -> [Fact] {
    let ended = facts.filter { fact in
      switch fact.event {
      case .completed, .withdrawn: fact.ended == nil
      default: false
      }
    }
    return try ended.flatMap { fact -> [Fact] in
      guard let state = try store.state(of: fact.subject.number) else { return [] }
      let others = try store.enrolments(EnrolmentFilter(organisation: state.organisation)).compactMap {
        try store.state(of: $0.enrolment)
      }
      return try Undoing.successors(of: state, among: others).compactMap { number in
        try store.facts(of: .enrolment(number)).first { if case .enrolled = $0.event { true } else { false } }
      }
    }
  }

  /// What stands again once a change is undone that did nothing but take it back; `nil` where it did anything else.
  private func broughtBack(by batch: Int64, of facts: [Fact], _ store: Store) throws -> [Fact]? {
    guard facts.allSatisfy(\.event.isWithdrawal), facts.first?.origin != .undo else { return nil }
    guard try store.restoration(ofBatch: batch) == nil else { throw Refusal.alreadyUndone(batch: batch) }
    return try store.withdrawnFacts(byBatch: batch).map(\.fact)
  }

  /// The facts to take back.
  ///
  /// Little rests on a session, and an import may have a million: those alone are looked at, and one for all others.
  private func decide(
    _ batch: Int64, _ replacements: [RecordedFact], _ store: Store, _ names: StoreNames, _ enrolments: Enrolments
  ) throws -> [Int64] {
    let sessions = try store.standingSessions(inBatch: batch)
    let facts =
      try store.facts(inBatch: batch, sessionsBut: sessions.first ?? batch)
      + store.broughtBack(replacements, ofBatch: batch).map(\.fact)
    do {
      if let withdrawn = try broughtBack(by: batch, of: facts, store) {
        try Undoing.admit(
          bringingBack: withdrawn, beside: store.factsResting(on: withdrawn), takenBackBy: batch)
        return []
      }
      let others = try store.factsResting(on: facts)
      let earlier = try earlierProgrammes(facts, others, store)
      let events = try Undoing.decide(
        facts, others: others, successors: successors(of: facts, store), replacements: replacements.map(\.fact),
        in: programmes(others, enrolments), returningTo: earlier
      ).map(\.event)
      let withdrawn = events.compactMap { event in
        if case .factWithdrawn(let sequence) = event { sequence } else { nil }
      }
      return Set(withdrawn).union(sessions).sorted()
    } catch let refusal as Refusal {
      var programmes: [Int64: Programme] = [:]
      if case .othersRestOnIt(let facts) = refusal {
        for fact in facts { programmes[fact.sequence] = try enrolments.programme(of: fact) }
      }
      throw RefusedCommand(refusal, organisation: "", programme: nil, names: names, programmes: programmes)
    }
  }
}
