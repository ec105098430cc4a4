/// What the rules say of an enrolment on a day: what is due, what reminds, and which gate is ahead.
///
/// All that a change compares between two versions is asked for here.
struct EnrolmentOutlook {
  /// A gate with the stage behind it.
  struct Door: Hashable {
    let stage: ElementID
    let isOpen: Bool
  }

  /// Of one that rests those that there are when it goes on as expected, or today: until then nothing is due.
  let dues: [Due]
  let door: Door?
  /// What the gate asks, part by part.
  let asked: [(condition: Condition, standing: GateStanding)]
  /// Reminders that wait to go out, now or when the enrolment goes on.
  let reminders: Set<ReminderKey>
  let standings: EnrolmentStandings

  /// Reminders are looked for on a day of their own, one that is in no quiet period.
  init(_ state: EnrolmentState, in programme: Programme, on today: Day, reminding: Day) {
    let milestones = state.milestonePlans(in: programme, on: today)
    dues = Self.dues(state, milestones, in: programme, on: today)
    standings = EnrolmentStandings(state, milestones, in: programme, on: today)
    let gate = Gate.asked(of: state, in: programme, on: today)
    door = gate.map { gate in Door(stage: gate.stage.id, isOpen: gate.parts.allSatisfy { $0.standing == .met }) }
    asked = gate?.parts ?? []
    reminders =
      programme.reminders.isEmpty ? [] : Self.waiting(state, in: programme, on: today, reminding: reminding)
  }

  private static func dues(
    _ state: EnrolmentState, _ milestones: [MilestonePlan], in programme: Programme, on today: Day
  ) -> [Due] {
    guard let pause = state.pause else { return state.dues(in: programme, on: today, milestones: milestones) }
    let course = state.goingOn(from: max(today, pause.end ?? today))
    return course.dues(in: programme, on: today, milestones: course.milestonePlans(in: programme, on: today))
  }

  /// The reminders that wait to go out; of one that rests those whose day has passed, which wait until it goes on.
  ///
  /// What the pause still moves is none of them: its day comes only afterwards.
  private static func waiting(
    _ state: EnrolmentState, in programme: Programme, on today: Day, reminding: Day
  ) -> Set<ReminderKey> {
    func keys(_ state: EnrolmentState) -> Set<ReminderKey> {
      Set(state.reminders(in: programme, on: reminding).map(\.key))
    }
    guard state.pause != nil else { return keys(state) }
    let passed = keys(state.goingOn(from: today)).filter { $0.occurrence < today }
    return passed.isEmpty ? [] : passed.intersection(keys(state.goingOn(from: today.adding(days: 1))))
  }

  /// The first day from today on which no reminder of two versions waits for the end of a quiet period.
  ///
  /// What a change brings up during a holiday would otherwise be seen only when it is over, and then go out in a heap.
  static func reminding(from today: Day, _ programmes: [Programme], cohort: ElementID?) -> Day {
    let quiet = programmes.flatMap { programme in
      programme.reminders.flatMap(\.quiet).compactMap { programme.period($0, cohort: cohort) }
    }
    var day = today
    // Periods that cover the whole year leave no such day; each pass leaves one of them.
    for _ in 0...quiet.count {
      guard let next = quiet.lazy.compactMap({ $0.firstDayAfter(day) }).first else { break }
      day = next
    }
    return day
  }
}

extension Due.Subject {
  /// The same thing under the ids of another version.
  func renamed(_ names: NameChanges) -> Due.Subject {
    switch self {
    case .milestone(let id): .milestone(names.renamed(milestone: id))
    case .form(let reference): .form(reference.renamed(names))
    case .baseline(let id): .baseline(names[.indicator, id])
    case .figure(let id): .figure(names[.indicator, id])
    case .session(let id): .session(names[.session, id])
    case .sessions(let id, let missing): .sessions(names[.session, id], missing: missing)
    case .sessionTime(let id, let minutes): .sessionTime(names[.session, id], missingMinutes: minutes)
    case .endOfStage(let id): .endOfStage(names[.stage, id])
    case .meeting(let session, let kind): .meeting(session, names[.session, kind])
    case .action, .resumption: self
    }
  }

  /// The milestone that is due, if it is one.
  var milestone: ElementID? {
    if case .milestone(let id) = self { Milestone.parts(of: id).milestone } else { nil }
  }
}

extension AskEvent.Matter {
  /// The same question under the ids of another version.
  package func renamed(_ names: NameChanges) -> AskEvent.Matter {
    switch self {
    case .form(let reference): .form(reference.renamed(names))
    case .session(let kind): .session(kind: names[.session, kind])
    case .figures: self
    }
  }
}

extension NameChanges {
  package func renamed(milestone id: ElementID) -> ElementID {
    renamings.reduce(id) { $1.milestone($0) }
  }

  /// The same reminder, of a rule of the old version, under the ids of another version.
  func renamed(_ key: ReminderKey, in old: Programme) -> ReminderKey {
    let sent = SentReminder(rule: key.rule, about: key.about, occurrence: key.occurrence)
    let subject = old.reminders.first { $0.id == key.rule }?.anchor.subject
    return renamings.reduce(sent) { $0.renamed($1) }.key(about: subject)
  }
}
