import Foundation
import RugeCore
import RugeWords

extension EnrolmentDocument {
  /// The document of a state, seen from a day.
  ///
  /// Of what the programme does not have any more, `formers` say what it was called: the versions before, newest first.
  init(
    _ state: EnrolmentState, organisation: String, _ names: ProgrammeWords, people: some NameSource,
    records: [RecordDocument] = [], deviations: [DeviationDocument] = [], formers: [Programme] = [],
    actions: OpenActions? = nil, on day: Day,
    waitingPlace: Int? = nil, explaining: Bool = false
  ) {
    let programme = names.programme
    self.enrolment = Subject.enrolment(state.enrolment).description
    self.organisation = Named(id: Subject.organisation(state.organisation).description, name: organisation)
    self.programme = Titled(id: programme.id.rawValue, title: programme.title[names.words.language])
    self.definition = Subject.programme(state.definition).description
    self.asOf = day.description
    self.enrolledOn = state.enrolledOn.description
    self.position = state.positionName
    self.cohort = state.cohort.map { Titled(id: $0.rawValue, title: names.cohort($0)) }
    self.stage = state.stage.map { visit in
      StageDocument(
        id: visit.stage.rawValue, title: names.stage(visit.stage), since: visit.since.description,
        days: day.days(since: visit.since), overridden: visit.overridden)
    }
    self.end = state.ending.map { ending in
      EndDocument(
        kind: ending.kind.rawValue,
        exit: ending.exit.map { Titled(id: $0.rawValue, title: names.exit($0)) }, on: ending.on.description,
        ending: ending)
    }
    self.paused = state.pause.map { PauseDocument($0) }
    self.intake = state.intake.map { IntakeDocument($0, place: waitingPlace) }
    self.deviations = deviations.isEmpty ? nil : deviations
    self.roles = programme.roles.map { role in
      RoleDocument(
        role: role.id.rawValue, title: names.role(role.id),
        people: (state.roles[role.id] ?? []).map { .person($0, people) })
    }
    self.gate = GateDocument(ahead: state, names, on: day)
    self.sessions = SessionsDocument(state, names)
    let plans = state.milestonePlans(in: programme, on: day)
    self.milestones = plans.map { MilestoneDocument($0, names, on: day) }
    let weights = Set(programme.milestones.map(\.weight))
    self.milestoneProgress = weights.count > 1 ? ProgressDocument(MilestoneProgress(plans)) : nil
    self.indicators = programme.indicators.map { IndicatorDocument($0, state, names, on: day) }
    self.agreements = programme.agreedItems.compactMap { item in
      state.settled(item, in: programme).map { AgreementDocument(key: item.description, value: $0.plain) }
    }
    self.signatures =
      programme.agreements.isEmpty ? nil : programme.agreements.map { SignatureDocument($0, state, names) }
    self.records = programme.records.isEmpty ? nil : records
    self.scores =
      programme.forms.allSatisfy { $0.score == nil } ? nil : Self.scores(state, names, on: day)
    let lapsed = state.lapsedTargets(in: programme).map { LapsedDocument($0.indicator, $0.value, names) }
    self.lapsed = lapsed.isEmpty ? nil : lapsed
    let outside = state.recordedOutside(programme)
    self.outside = outside.isEmpty ? nil : outside.map { OutsideDocument($0, formers, names) }
    self.due = state.dues(in: programme, on: day).map { due in
      DueDocument(
        kind: due.subject.kindName, id: due.subject.element?.rawValue, on: due.on.description,
        overdue: due.isOverdue(on: day), sentence: names.due(due, actions?.text(of: due), on: day),
        text: actions?.text(of: due))
    }
    self.attention = state.attention(in: programme, on: day).map { attention in
      let sentence =
        if case .overdue(let due) = attention { names.due(due, actions?.text(of: due), on: day) } else {
          names.attention(attention, on: day)
        }
      return AttentionDocument(
        kind: attention.kindName, sentence: sentence,
        why: explaining ? WhyDocument(state.reason(for: attention, in: programme), names, on: day) : nil,
        attention: attention)
    }
  }
}

extension EnrolmentDocument.LapsedDocument {
  fileprivate init(_ indicator: ElementID, _ value: AgreedValue, _ names: ProgrammeWords) {
    let item = AgreedItem.target(indicator)
    self.key = item.description
    self.value = value.plain
    self.sentence = names.agreement(item, value)
  }
}

extension EnrolmentDocument.OutsideDocument {
  fileprivate init(_ element: RecordedElement, _ formers: [Programme], _ names: ProgrammeWords) {
    let wholes = element.whole.map { RecordedElement($0.kind, $0.id) }
    let former = formers.first { $0.has(element) } ?? wholes.flatMap { whole in formers.first { $0.has(whole) } }
    self.present = names
    self.names = former.map { ProgrammeWords(names.words, $0) } ?? names
    // Answers without a round are what is recorded of the form itself.
    let shown = element.isWithoutRound ? element.whole.map { RecordedElement($0.kind, $0.id) } ?? element : element
    self.kind = shown.kind.rawValue
    self.id = shown.id.rawValue
    self.of = shown.whole?.id.rawValue
    self.element = element
  }
}

extension EnrolmentDocument {
  /// What the forms come to that have a score so far.
  private static func scores(_ state: EnrolmentState, _ names: ProgrammeWords, on day: Day) -> [ScoreDocument] {
    names.programme.forms.filter { $0.score != nil }.flatMap { form in
      form.references.compactMap { reference in
        let standing = FormStanding(form, reference, state, in: names.programme, on: day)
        return standing.score.map { _ in
          ScoreDocument(
            form: form.id.rawValue, round: reference.round?.rawValue, title: names.form(reference),
            score: standing.scoreToShow?.decimal,
            place: state.cohortView?.rankings[reference]?.place(of: state.enrolment))
        }
      }
    }
  }
}

extension EnrolmentDocument.PauseDocument {
  init(_ pause: Pause) {
    self.since = pause.from.description
    self.until = pause.expected?.description
    self.pause = pause
  }
}

extension EnrolmentDocument.IntakeDocument {
  init(_ intake: IntakeState, place: Int? = nil) {
    self.decision = intake.decision.rawValue
    self.on = intake.on.description
    self.place = place
    self.state = intake
  }
}

extension EnrolmentDocument.GateDocument {
  /// The gate to the next stage; `nil` where none follows.
  init?(ahead state: EnrolmentState, _ names: ProgrammeWords, on day: Day) {
    guard let (stage, truth) = Gate.ahead(state, in: names.programme, on: day) else { return nil }
    self.into = .init(id: stage.id.rawValue, title: names.stage(stage.id))
    self.open = truth.isMet
    self.full = truth.isMet && StageRoom(in: stage, for: state, of: names.programme) != .free ? true : nil
    self.chosen = stage.choice != nil
    self.notMet = truth.gaps.filter { !$0.isUnknown }.map(names.gap)
    self.unknown = truth.gaps.filter(\.isUnknown).map(names.gap)
  }
}

extension EnrolmentDocument.SessionsDocument {
  fileprivate init(_ state: EnrolmentState, _ names: ProgrammeWords) {
    self.count = state.sessionCount
    self.minutes = state.sessionMinutes
    self.last = state.lastSession?.description
    self.kinds = state.sessions.sorted { $0.key < $1.key }.map { kind, tally in
      Kind(
        kind: kind.rawValue, title: names.session(kind), count: tally.count, minutes: tally.minutes,
        last: tally.last.description)
    }
  }
}

extension EnrolmentDocument.MilestoneDocument {
  fileprivate init(_ plan: MilestonePlan, _ names: ProgrammeWords, on day: Day) {
    self.id = plan.id.rawValue
    self.title = names.milestone(plan.milestone.id)
    self.needed =
      switch plan.need {
      case .needed: "yes"
      case .notNeeded: "no"
      case .notAgreed: "not agreed"
      }
    self.due = plan.due.value?.description
    self.status =
      plan.isReached && plan.status?.step != .accepted ? "reached" : plan.status?.step.rawValue ?? "open"
    self.on = plan.status?.on.description
    self.late = plan.isLate(on: day)
    let missing = plan.isOpen ? plan.ownCondition?.gaps : nil
    self.notMet = missing.map { $0.filter { !$0.isUnknown }.map(names.gap) }
    self.unknown = missing.map { $0.filter(\.isUnknown).map(names.gap) }
    self.plan = plan
  }
}

extension EnrolmentDocument.IndicatorDocument {
  fileprivate init(_ indicator: Indicator, _ state: EnrolmentState, _ names: ProgrammeWords, on day: Day) {
    let standing = IndicatorStanding(indicator, state, in: names.programme, on: day)
    self.standing = standing
    self.id = indicator.id.rawValue
    self.title = names.indicator(indicator.id)
    self.unit = indicator.unit?[names.words.language]
    self.baseline = EnrolmentDocument.FigureDocument(standing.start)
    self.latest = EnrolmentDocument.FigureDocument(standing.present)
    self.change = indicator.baseline == nil ? nil : standing.change?.decimal
    self.counted = indicator.count == nil ? nil : true
    let figures = Figures(indicator, state, in: names.programme, on: day)
    self.categories =
      indicator.categories.isEmpty ? nil : indicator.categories.map { .init($0, figures, names) }
    self.target = standing.target.value?.decimal
    self.targetState =
      switch standing.target {
      case .value: "value"
      case .unknown: "not agreed"
      case .notApplicable: "none"
      }
  }
}

extension EnrolmentDocument.CategoryDocument {
  fileprivate init(_ category: IndicatorCategory, _ figures: Figures, _ names: ProgrammeWords) {
    self.id = category.id.rawValue
    self.title = category.title[names.words.language]
    self.merges = category.merges.map(\.rawValue)
    self.start = figures.baseline(of: category.id)
    self.present = figures.level(of: category.id)
    self.baseline = EnrolmentDocument.FigureDocument(start)
    self.latest = EnrolmentDocument.FigureDocument(present)
  }
}

extension EnrolmentDocument.FigureDocument {
  /// A figure nobody has recorded is unknown.
  fileprivate init(_ reading: IndicatorReading?) {
    self.on = reading?.on.description
    self.value = reading?.value.value?.decimal
    self.unknown = reading?.value.value == nil
    let isPartial = reading.map { $0.value.value == nil && !$0.unknown.isEmpty } ?? false
    self.known = isPartial ? reading?.known?.decimal : nil
    self.missing = isPartial ? reading?.unknown.map(\.rawValue) : nil
  }
}

extension EnrolmentDocument.ProgressDocument {
  fileprivate init(_ progress: MilestoneProgress) {
    reached = progress.reached.decimal
    needed = progress.needed.value?.decimal
    self.progress = progress
  }
}
