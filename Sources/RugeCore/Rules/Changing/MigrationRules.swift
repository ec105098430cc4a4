/// Works out what moving from one version to another means, for one enrolment after another.
package struct MigrationRules: Sendable {
  package let difference: ProgrammeDifference
  /// Where those in a stage that is dropped go, by the old stage.
  let map: [ElementID: ElementID]
  let today: Day
  /// The day for which reminders are looked for, by cohort: each may date the quiet periods for itself.
  private let reminding: [ElementID: Day]
  private let remindingOthers: Day
  private let otherUnits: [ElementID]
  private let answers: AnswerRules
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
    let programmes = [difference.old, difference.new]
    self.remindingOthers = EnrolmentOutlook.reminding(from: today, programmes, cohort: nil)
    self.reminding = Dictionary(
      programmes.flatMap(\.cohorts).map { cohort in
        (cohort.id, EnrolmentOutlook.reminding(from: today, programmes, cohort: cohort.id))
      }, uniquingKeysWith: { first, _ in first })
    self.otherUnits = difference.otherUnits
    self.answers = AnswerRules(difference)
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
    state.migrated(to: state.definition, names, entering: entering(place(of: state)), on: today)
  }

  private func entering(_ place: Consequence?) -> ElementID? {
    if case .stageMapped(_, let to)? = place { to } else { nil }
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
    let place = place(of: state)
    let entering = entering(place)
    let next = moved(state).withCohort(cohort)
    let withheld = secrets.withheld(of: next, on: today)
    let views = withheld.isEmpty ? [next] : self.views(of: next, shown: secrets.shown(by: state))
    let told = views.map { consequences(state, $0, sessions) }
    return EnrolmentEffect(
      enrolment: state.enrolment, organisation: state.organisation, definition: state.definition,
      consequences: (place.map { [$0] } ?? []) + Withholding(told).consequences(of: withheld).withoutExplainedGates,
      renamings: names.renamings, entering: entering,
      isGateClosed: entering.map { stage in !views.allSatisfy { isOpen(into: stage, $0) } } ?? false)
  }

  /// The state as if no test of what few have answered in secret held, and as if every one did.
  private func views(of next: EnrolmentState, shown: Set<SecretTest>) -> [EnrolmentState] {
    [false, true].map { next.assuming(AssumedSecrets(shown: shown, areMet: $0)) }
  }

  /// What moving means, besides for the stage it is in.
  private func consequences(
    _ state: EnrolmentState, _ next: EnrolmentState, _ sessions: LoggedSessions?
  ) -> [Consequence] {
    let reminding = state.cohort.flatMap { self.reminding[$0] } ?? remindingOthers
    let before = EnrolmentOutlook(state, in: old, on: today, reminding: reminding)
    let after = EnrolmentOutlook(next, in: new, on: today, reminding: reminding)
    let added = milestonesAdded(for: next, after)
    let dropped = milestonesDropped(for: state)
    return otherUnits(of: state).map(Consequence.unitChanged)
      + answers.consequences(for: RecordedAnswers(state, sessions)) + added + dropped
      + dues(before, after, added: added).filter { !after.standings.tells($0, since: before.standings, names) }
      + after.standings.changes(since: before.standings, names, secrets)
      + confirmations.consequences(state, next, sessions)
      + sides.consequences(next, after.standings, on: today) + staying(next) + gate(before, after)
      + reminders(before, after, state, next) + outside(state, next) + hidden(state, next)
  }

  /// What becomes of the stage it is in.
  private func place(of state: EnrolmentState) -> Consequence? {
    guard let present = state.stage?.stage, !new.stages.isEmpty else { return nil }
    let name = names[.stage, present]
    guard new.stage(name) != nil else {
      // A stage that the old version did not have either is not lost by this change.
      guard old.stage(present) != nil else { return nil }
      return map[present].map { .stageMapped(from: present, to: $0) } ?? .stageLost(present)
    }
    guard name != present else { return nil }
    let others = difference.changes.filter { $0.fate == .splitOff(from: present, first: name) }.map(\.id)
    return others.isEmpty
      ? .stageRenamed(from: present, to: name) : .stageSplit(from: present, to: name, others: others)
  }

  /// The indicators of the new version that an enrolment has figures of, in another unit or counted.
  package func otherUnits(of state: EnrolmentState) -> [ElementID] {
    otherUnits.filter { id in
      state.figures.contains { names[.indicator, $0.key.indicator] == id && !$0.value.isEmpty } || isCounted(id, state)
    }
  }

  /// Whether anything was counted of what would be typed in: nobody would see it any more.
  private func isCounted(_ id: ElementID, _ state: EnrolmentState) -> Bool {
    guard difference.otherCounts.contains(id) else { return false }
    return old.indicators.contains { indicator in
      guard indicator.count != nil, names[.indicator, indicator.id] == id else { return false }
      let number = IndicatorStanding(indicator, state, in: old, on: today).present?.value.value
      return number.map { $0 != .zero } ?? false
    }
  }

  /// Whether it has to be looked up what was recorded of an enrolment's sessions one by one.
  package func asksAboutSessions(of state: EnrolmentState) -> Bool {
    answers.asksAboutSessions(of: state) || confirmations.asksAboutSessions(of: state)
  }

  /// The questions of the new version that do not take the answers which an enrolment has given.
  package func unfitAnswers(of state: EnrolmentState, having sessions: LoggedSessions? = nil) -> [RecordedElement] {
    answers.unfit(RecordedAnswers(state, sessions))
  }

  /// Whether anything that was recorded about the programme itself may read otherwise.
  package var asksAboutOwnAnswers: Bool { !answers.isEmpty }

  /// What is to be told of the answers about the programme itself.
  ///
  /// - Parameter facts: What was recorded about it, under the ids of the old version.
  /// - Returns: The consequences; there are obstacles among them where a question does not take its answers any more.
  package func consequences(ofOwn facts: [Fact]) -> [Consequence] {
    answers.consequences(for: RecordedAnswers(ProgrammeLog(facts), LoggedSessions(facts)))
  }

  private func milestonesAdded(for next: EnrolmentState, _ after: EnrolmentOutlook) -> [Consequence] {
    guard next.isActive else { return [] }
    return difference.changes.filter { $0.kind == .milestone && $0.fate.isNew }.map { change in
      .milestoneAdded(change.id, due: after.dues.first { $0.subject.milestone == change.id }?.on)
    }
  }

  private func milestonesDropped(for state: EnrolmentState) -> [Consequence] {
    guard state.isActive else { return [] }
    return difference.changes.filter { $0.kind == .milestone && $0.fate == .dropped }.map { .milestoneDropped($0.id) }
  }

  /// The due dates that differ; those of milestones that come or go are told with them.
  private func dues(
    _ before: EnrolmentOutlook, _ after: EnrolmentOutlook, added: [Consequence]
  ) -> [Consequence] {
    let then = Dictionary(
      before.dues.map { ($0.subject.renamed(names), $0.on) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(after.dues.map { ($0.subject, $0.on) }, uniquingKeysWith: { first, _ in first })
    let new = Set(
      added.compactMap { if case .milestoneAdded(let id, _) = $0 { id } else { nil } })
    let moved = after.dues.compactMap { due -> Consequence? in
      guard let day = then[due.subject] else {
        return due.subject.milestone.map(new.contains) == true ? nil : .dueAdded(due.subject, due.on)
      }
      return day == due.on || now[due.subject] != due.on ? nil : .dueMoved(due.subject, from: day, to: due.on)
    }
    let gone = before.dues.compactMap { due -> Consequence? in
      let subject = due.subject.renamed(names)
      let isDropped = subject.milestone.map { self.new.milestone($0) == nil } ?? false
      return now[subject] == nil && !isDropped ? .dueGone(subject, due.on) : nil
    }
    return moved + gone
  }

  /// Dates that a person set for milestones whose rule changes: they stay where the milestone still comes on that day,
  /// and go with it where it does not.
  private func staying(_ next: EnrolmentState) -> [Consequence] {
    guard next.isActive else { return [] }
    return next.agreements.compactMap { item, value -> Consequence? in
      guard case .milestone(let id) = item, case .needed(by: let day?) = value,
        difference.change(.milestone, Milestone.parts(of: id).milestone)?.aspects.contains(.due) == true,
        next.milestones[id]?.step != .accepted
      else { return nil }
      let parts = Milestone.parts(of: id)
      return next.isKnown(.occurrence(of: parts.milestone, on: parts.occurrence), in: new)
        ? .dateStays(id, day) : .dateGoes(id, day)
    }.sorted { $0.milestone < $1.milestone }
  }

  private func gate(_ before: EnrolmentOutlook, _ after: EnrolmentOutlook) -> [Consequence] {
    let then = before.door.map { EnrolmentOutlook.Door(stage: names[.stage, $0.stage], isOpen: $0.isOpen) }
    guard then != after.door else { return [] }
    guard let then, let now = after.door, then.stage == now.stage else {
      return [.gateLeads(from: before.door?.stage, to: after.door?.stage)]
    }
    return [now.isOpen ? .gateOpens(now.stage) : .gateCloses(now.stage)]
  }

  private func reminders(
    _ before: EnrolmentOutlook, _ after: EnrolmentOutlook, _ state: EnrolmentState, _ next: EnrolmentState
  ) -> [Consequence] {
    guard !difference.isEmpty else { return [] }
    let then = Set(before.reminders.map { names.renamed($0, in: old) })
    let new = after.reminders.subtracting(then).sorted(by: Self.inOrder)
    // One whose day moves is told of under its new day.
    let moved = Set(new.map(\.subject))
    let gone = then.subtracting(after.reminders).filter { !moved.contains($0.subject) }.sorted(by: Self.inOrder)
    return new.map { $0.occurrence < today ? .reminderCovered($0) : .reminderNow($0) }
      + gone.map(Consequence.reminderGone)
      + ReminderRepeats(difference, today: today).again(state, next).map(Consequence.reminderAgain)
  }

  /// The reminders about records of the programme itself whose day had passed when the new version brought them up.
  ///
  /// What already waited to go out under the old version is none of them.
  ///
  /// - Parameters:
  ///   - before: What was recorded about the programme, under the ids of the old version.
  ///   - after: The same under the ids of the new version.
  /// - Returns: The reminders, in the order of their rules.
  package func covered(_ before: ProgrammeLog, _ after: ProgrammeLog) -> [ReminderKey] {
    // Who is reminded plays no part in whether a reminder is due.
    func keys(_ log: ProgrammeLog, _ programme: Programme) -> [ReminderKey] {
      log.reminders(in: programme, version: 0, on: remindingOthers, among: [], present: \.self).map(\.key)
    }
    let then = Set(keys(before, old).map { names.renamed($0, in: old) })
    return keys(after, new).filter { $0.occurrence < today && !then.contains($0) }.sorted(by: Self.inOrder)
  }

  private static func inOrder(_ left: ReminderKey, _ right: ReminderKey) -> Bool {
    (left.rule, left.about ?? "", left.occurrence) < (right.rule, right.about ?? "", right.occurrence)
  }

  /// What is recorded under elements that only the old version has.
  private func outside(_ state: EnrolmentState, _ next: EnrolmentState) -> [Consequence] {
    state.recordedElements { state.isKnown($0, in: old) && !next.isKnown($0.renamed(names), in: new) }
      .map(Consequence.outside)
  }

  /// The answers to questions that came up under the old version and are left out under the new one.
  private func hidden(_ state: EnrolmentState, _ next: EnrolmentState) -> [Consequence] {
    let forms = state.answers.flatMap { sheet, answers -> Set<RecordedElement> in
      let present = AnswerSheet(names[.form, sheet.form], round: sheet.round, by: sheet.by)
      guard let form = old.form(sheet.form), let new = new.form(present.form), !form.isSecret, !new.isSecret else {
        return []
      }
      return hidden(answers, next.answers[present] ?? [:], .init(.form, form.id), form.fields, new.fields)
    }
    let records = state.records.values.flatMap { record -> Set<RecordedElement> in
      guard let kind = old.recordKind(record.kind), let new = new.recordKind(names[.record, kind.id]) else { return [] }
      let answers = next.records[record.id]?.answers ?? [:]
      return hidden(record.answers, answers, .init(.record, kind.id), kind.fields, new.fields)
    }
    return Set(forms + records).sorted().map(Consequence.answerHidden)
  }

  private func hidden(
    _ before: [ElementID: Known<Answer>], _ after: [ElementID: Known<Answer>], _ whole: RecordedElement.Whole,
    _ old: [Field], _ new: [Field]
  ) -> Set<RecordedElement> {
    let sheet = FilledForm(new, after)
    let asked = FilledForm(old, before).asked.map(\.id).filter { before[$0] != nil }
    return Set(
      asked.map { RecordedElement(.field, $0, of: whole) }.filter { sheet.exception(to: $0.renamed(names).id) != nil })
  }

  private func isOpen(into stage: ElementID, _ next: EnrolmentState) -> Bool {
    new.stage(stage)?.enterWhen?.evaluate(next, in: new, on: today).isMet ?? true
  }
}

extension ElementChange.Fate {
  fileprivate var isNew: Bool {
    switch self {
    case .added, .splitOff: true
    case .dropped, .kept: false
    }
  }
}

extension [Consequence] {
  /// The same without what a gate asks where it is said what becomes of the gate.
  fileprivate var withoutExplainedGates: [Consequence] {
    let isTold = contains { consequence in
      switch consequence {
      case .gateOpens, .gateCloses, .gateWithheld, .gateLeads: true
      default: false
      }
    }
    return isTold ? filter { if case .sideChanged(let side) = $0 { side.element?.kind != .stage } else { true } } : self
  }
}

extension ReminderKey {
  /// The same for every day on which it may come.
  fileprivate var subject: [ElementID?] { [rule, about] }
}

extension Consequence {
  fileprivate var milestone: ElementID {
    switch self {
    case .dateStays(let id, _), .dateGoes(let id, _): id
    default: ""
    }
  }
}
