/// Works out what moving from one version to another means, for one enrolment after another.
package struct MigrationRules: Sendable {
  package let difference: ProgrammeDifference
  /// Where those in a stage that is dropped go, by the old stage.
  let map: [ElementID: ElementID]
  let today: Day
  private let stages: StageRules
  private let dates: DateRules
  private let reminders: ReminderRules
  private let units: UnitRules
  private let answers: AnswerRules
  private let exceptions: ExceptionRules
  private let confirmations: ConfirmationRules
  private let sides: SideRules
  private let secrets: SecretForms

  /// - Parameters:
  ///   - difference: What changed.
  ///   - map: Where those in a stage that is dropped go.
  ///   - today: The day of the migration.
  package init(_ difference: ProgrammeDifference, map: [ElementID: ElementID] = [:], on today: Day) {
    self.difference = difference
    self.map = map
    self.today = today
    self.stages = StageRules(difference, map: map, on: today)
    self.dates = DateRules(difference)
    self.reminders = ReminderRules(difference, on: today)
    self.units = UnitRules(difference, on: today)
    self.answers = AnswerRules(difference)
    self.exceptions = ExceptionRules(difference)
    self.confirmations = ConfirmationRules(difference)
    self.sides = SideRules(difference)
    self.secrets = SecretForms(difference)
  }

  private var old: Programme { difference.old }
  private var new: Programme { difference.new }
  private var names: NameChanges { difference.names }

  /// An enrolment as it would stand under the new version.
  package func moved(_ state: EnrolmentState) -> EnrolmentState {
    // The number of the new version plays no part in what the rules say.
    let moved = state.migrated(to: state.definition, names, entering: stages.entering(state), on: today)
    return moved.reinstating(difference.reinstatements(state, moved))
  }

  /// What moving means for an enrolment that is on the old version.
  ///
  /// - Parameters:
  ///   - state: Where it stands, with what is known of its cohort where conditions compare those who take part.
  ///   - cohort: What will be known of the cohort when it has moved.
  ///   - sessions: What was recorded of its sessions, where ``asksAboutSessions(of:)`` says that it matters.
  /// - Returns: The consequences, and the events that record the move.
  package func effect(
    on state: EnrolmentState, movingAmong cohort: CohortView? = nil, having sessions: LoggedSessions? = nil
  ) -> EnrolmentEffect {
    let place = stages.place(of: state)
    let entering = stages.entering(state)
    let next = moved(state).withCohort(cohort)
    let withheld = secrets.withheld(of: next, on: today)
    let views = withheld.isEmpty ? [next] : self.views(of: next, shown: secrets.shown(by: state))
    let told = views.map { consequences(state, $0, sessions) }
    return EnrolmentEffect(
      enrolment: state.enrolment, organisation: state.organisation, definition: state.definition,
      consequences: (place.map { [$0] } ?? []) + Withholding(told).consequences(of: withheld).withoutExplainedGates,
      renamings: names.renamings, entering: entering,
      reinstated: difference.reinstatements(state, state.renamed(names)),
      isGateClosed: entering.map { stage in !views.allSatisfy { stages.isOpen(into: stage, $0) } } ?? false)
  }

  /// The state as if no test of what few have answered in secret held, and as if every one did.
  private func views(of next: EnrolmentState, shown: Set<SecretTest>) -> [EnrolmentState] {
    [false, true].map { next.assuming(AssumedSecrets(shown: shown, areMet: $0)) }
  }

  /// What moving means, besides for the stage it is in.
  private func consequences(
    _ state: EnrolmentState, _ next: EnrolmentState, _ sessions: LoggedSessions?
  ) -> [Consequence] {
    let reminding = reminders.day(of: state)
    let before = EnrolmentOutlook(state, in: old, on: today, reminding: reminding)
    let after = EnrolmentOutlook(next, in: new, on: today, reminding: reminding)
    return units.otherUnits(of: state).map(Consequence.unitChanged)
      + answers.consequences(for: RecordedAnswers(state, sessions))
      + dates.consequences(state, next, before, after)
      + after.standings.changes(since: before.standings, names, secrets)
      + confirmations.consequences(state, next, sessions)
      + sides.consequences(next, after.standings, on: today) + dates.staying(next) + stages.gate(before, after)
      + reminders.consequences(before, after, state, next) + outside(state, next) + returned(state, next)
      + exceptions.consequences(state, next, sessions)
  }

  /// The indicators of the new version that an enrolment has figures of, in another unit or counted.
  package func otherUnits(of state: EnrolmentState) -> [ElementID] { units.otherUnits(of: state) }

  /// Whether it has to be looked up what was recorded of an enrolment's sessions one by one.
  package func asksAboutSessions(of state: EnrolmentState) -> Bool {
    answers.asksAboutSessions(of: state) || confirmations.asksAboutSessions(of: state)
      || exceptions.asksAboutSessions(of: state)
  }

  /// The questions of the new version that do not take the answers which an enrolment has given.
  package func unfitAnswers(of state: EnrolmentState, having sessions: LoggedSessions? = nil) -> [RecordedElement] {
    answers.unfit(RecordedAnswers(state, sessions))
  }

  /// Whether anything that was recorded about the programme itself may read otherwise.
  package var asksAboutOwnAnswers: Bool { !answers.isEmpty || exceptions.asksAboutOwnAnswers }

  /// Whether anything that is kept about organisations may read otherwise.
  package var asksAboutOrganisations: Bool { answers.asksAboutOrganisations }

  /// What is to be told of the answers about the programme itself, and of those that are kept about organisations.
  ///
  /// - Parameters:
  ///   - facts: What was recorded about the programme, under the ids of the old version.
  ///   - organisations: What was recorded about organisations, where ``asksAboutOrganisations`` says that it matters.
  /// - Returns: The consequences; there are obstacles among them where a question does not take its answers any more.
  package func consequences(ofOwn facts: [Fact], organisations: [Fact] = []) -> [Consequence] {
    let (log, sessions) = (ProgrammeLog(facts), LoggedSessions(facts))
    return answers.consequences(for: RecordedAnswers(log, sessions, organisations))
      + exceptions.consequences(ofOwn: log, sessions)
  }

  /// The reminders about records of the programme itself whose day had passed when the new version brought them up.
  ///
  /// - Parameters:
  ///   - before: What was recorded about the programme, under the ids of the old version.
  ///   - after: The same under the ids of the new version.
  /// - Returns: The reminders, in the order of their rules.
  package func covered(_ before: ProgrammeLog, _ after: ProgrammeLog) -> [ReminderKey] {
    reminders.covered(before, after)
  }

  /// What is recorded under elements that an earlier version had, and only the new one has again.
  private func returned(_ state: EnrolmentState, _ next: EnrolmentState) -> [Consequence] {
    state.recordedElements { !state.isKnown($0, in: old) && next.isKnown($0.renamed(names), in: new) }
      .map { .returned($0.renamed(names)) }
  }

  /// What is recorded under elements that only the old version has.
  private func outside(_ state: EnrolmentState, _ next: EnrolmentState) -> [Consequence] {
    state.recordedElements { state.isKnown($0, in: old) && !next.isKnown($0.renamed(names), in: new) }
      .map(Consequence.outside)
  }
}

extension [Consequence] {
  /// The same without what a gate asks where it is said whether the gate opens or closes.
  ///
  /// That it leads somewhere else says nothing of what it asks.
  fileprivate var withoutExplainedGates: [Consequence] {
    let isTold = contains { consequence in
      switch consequence {
      case .gateOpens, .gateCloses, .gateWithheld: true
      default: false
      }
    }
    return isTold ? filter { if case .sideChanged(let side) = $0 { side.element?.kind != .stage } else { true } } : self
  }
}
