import RugeCore
import RugeStore
import RugeWords

/// The choice of those who enter a stage, made among the enrolments as they stood on a day.
struct CohortChoice {
  private let stage: Stage
  private let cohort: ElementID?
  private let outcome: Choosing.Outcome
  /// Those who wait for a place, who is next first; none but for the first stage.
  private let waiting: [Int64]
  private let scope: ProgrammeScope

  /// Makes the choice.
  ///
  /// - Throws: A refusal that names those who stand in the way.
  init(_ stage: Stage, _ cohort: ElementID?, overriding: Bool, _ scope: ProgrammeScope, today: Day) throws {
    self.stage = stage
    self.cohort = cohort
    self.scope = scope
    let names = try scope.presentNames()
    var states: [EnrolmentState] = []
    try scope.store.forEachState(programme: scope.programme.id, upTo: scope.day) { state in
      let state = state.renamed(names)
      if cohort == nil || state.cohort == cohort { states.append(state) }
    }
    let view = CohortView(states, in: scope.programme, on: scope.day)
    waiting =
      stage.id == scope.programme.stages.first?.id
      ? states.map(\.enrolment).filter { view.waitingPlace(of: $0) != nil }
        .sorted { view.waitingPlace(of: $0) ?? 0 < view.waitingPlace(of: $1) ?? 0 } : []
    let candidates = try Choosing.candidates(for: stage, among: states, in: scope.programme).map { state in
      let compared = state.withCohort(view)
      guard scope.programme.asksAboutStretches else { return compared }
      let facts = try scope.store.facts(of: .enrolment(state.enrolment), upTo: scope.day)
      return compared.withSessionDays(of: facts.filter { $0.on <= scope.day })
    }
    do {
      let decided = try Choosing.decide(
        stage, candidates: candidates, occupants: view.occupants(of: stage.id), in: scope.programme, on: scope.day,
        overriding: overriding)
      try Self.check(candidates, stage, scope)
      outcome = try decided.knowingLaterDays(after: scope.day) { enrolment in
        let history = try scope.store.facts(of: .enrolment(enrolment))
        return Decision(programme: scope.programme, history: history, today: today)
      }
    } catch let refusal as Refusal {
      throw scope.refused(refusal)
    }
  }

  /// Refuses to record what somebody's own version of the programme does not have.
  private static func check(_ candidates: [EnrolmentState], _ stage: Stage, _ scope: ProgrammeScope) throws {
    let programmes = Programmes(scope.store)
    let behind = try candidates.filter { state in
      guard let row = try scope.store.enrolment(state.enrolment) else { return false }
      return !Choosing.knows(stage, in: try programmes.version(row.definition))
    }
    guard behind.isEmpty else { throw Refusal.candidatesBehind(stage.id, behind.map(\.enrolment)) }
  }

  /// Records it, as one change, with what shows it.
  func record(
    _ reason: OverrideReason, showing options: WriteOptions, _ context: CommandContext, _ journal: Journal
  ) throws {
    let candidates = outcome.chosen + outcome.others
    let isUnchanged = candidates.allSatisfy(\.events.isEmpty)
    if isUnchanged { KeptEvidence.tellUnused(options.evidence, context) }
    let kept = isUnchanged ? [:] : try options.keepEvidence(context)
    for candidate in candidates {
      for event in candidate.events {
        try journal.append(
          Draft(
            .existing(.enrolment(candidate.enrolment)), on: scope.day, event,
            texts: reason.texts(of: event).merging(event.isShown(in: candidate.events) ? kept : [:]) { $1 }))
      }
    }
  }

  func document(change: Int64?) throws -> ChoiceDocument {
    let names = StoreNames(scope.store)
    return ChoiceDocument(
      stage: .init(id: stage.id.rawValue, title: scope.names.stage(stage.id)), cohort: cohort?.rawValue,
      on: scope.day.description, chosen: outcome.chosen.map { .init($0, names) },
      others: outcome.others.map { .init($0, names) },
      waiting: try waiting.map { number in
        .init(id: Subject.enrolment(number).description, name: try scope.store.enrolment(number)?.displayName ?? "")
      },
      exit: stage.choice?.others.map { .init(id: $0.rawValue, title: scope.names.exit($0)) }, change: change)
  }
}
