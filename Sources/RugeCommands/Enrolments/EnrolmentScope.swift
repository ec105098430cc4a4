import RugeCore
import RugeStore
import RugeWords

/// One enrolment with what is needed to speak of it and to act on it.
struct EnrolmentScope {
  let row: EnrolmentRow
  /// The version that is spoken of.
  private let version: Int64
  let programme: Programme
  let names: ProgrammeWords
  let store: Store
  /// The day that is spoken of.
  let day: Day

  /// The enrolment that a reference means; of an organisation that takes part in several programmes, the one in the
  /// programme that is named.
  init(
    _ reference: String, on day: Day, in store: Store, programme: ElementID? = nil, _ context: CommandContext
  ) throws {
    let row = try References(store).enrolment(reference, on: day, in: programme)
    try self.init(row, version: row.definition, on: day, in: store, context)
  }

  private init(
    _ row: EnrolmentRow, version: Int64, on day: Day, in store: Store, _ context: CommandContext
  ) throws {
    self.day = day
    self.row = row
    self.version = version
    self.programme = try Programmes(store).version(version)
    self.names = ProgrammeWords(context.words, programme)
    self.store = store
  }

  private init(_ other: EnrolmentScope, _ names: ProgrammeWords) {
    self.day = other.day
    self.row = other.row
    self.version = other.version
    self.programme = other.programme
    self.names = names
    self.store = other.store
  }

  /// The scope of an enrolment that was looked up already.
  init(_ row: EnrolmentRow, _ names: ProgrammeWords, on day: Day, in store: Store) {
    self.row = row
    self.version = row.definition
    self.programme = names.programme
    self.names = names
    self.store = store
    self.day = day
  }

  /// The same, with the titles that elements last had under which something is recorded and which the version that is
  /// spoken of does not have.
  func recalling(_ state: EnrolmentState) throws -> EnrolmentScope {
    guard !state.recordedOutside(programme).isEmpty else { return self }
    let formers = try Programmes(store).versions(of: programme.id).reversed().filter { $0 != programme }
    return EnrolmentScope(self, ProgrammeWords(names.words, programme, besides: formers))
  }

  /// The same with the version that the enrolment followed at the time that is spoken of.
  func following(_ version: Int64, _ context: CommandContext) throws -> EnrolmentScope {
    try EnrolmentScope(row, version: version, on: day, in: store, context)
  }

  var subject: Subject { .enrolment(row.enrolment) }
  var organisation: String { row.displayName }

  /// The version that is spoken of, by its number.
  var spokenOf: (number: Int64, programme: Programme) { (version, programme) }

  /// What was recorded by the end of a day, under the ids of the version that is spoken of; `nil` where nothing was.
  ///
  /// A day before a change of ids is spoken of in the words of today's version, unless that of the day is followed.
  func recorded(on day: Day) throws -> EnrolmentState? {
    guard let state = try store.state(of: row.enrolment, upTo: day) else { return nil }
    return version == row.definition ? state.underPresentNames : state
  }

  /// What is known of the cohort on the day, where the programme compares those who take part in it, or where somebody is
  /// about to enter a stage with limited room or the first one, for which others may wait; `nil` elsewhere, since it takes
  /// reading all of them.
  func cohortView(for commands: [EnrolmentCommand] = [], on day: Day? = nil) throws -> CohortView? {
    let day = day ?? self.day
    let entersStage = commands.contains { command in
      switch command {
      case .advance, .decide(.accepted, _): true
      default: false
      }
    }
    guard programme.comparesParticipants || entersStage, let state = try recorded(on: day),
      programme.comparesParticipants || programme.hasLimitedRoom || state.visits.isEmpty
    else { return nil }
    return try CohortViews(of: programme.id, store, on: day).view(for: state, in: spokenOf)
  }

  /// Commands about the enrolment, to be judged one after the other.
  func deliberation(after history: [Fact], cohort: CohortView? = nil, today: Day) throws -> Deliberation {
    Deliberation(
      about: subject, in: programme, after: history, today: today, cohort: cohort, stagesThen: try stagesThen(history))
  }

  /// The stages of the version that was followed on the day, by their ids in the one that is spoken of; `nil` where that
  /// is the same.
  private func stagesThen(_ history: [Fact]) throws -> Set<ElementID>? {
    guard history.dayOfMigration(after: day) != nil,
      let then = EnrolmentState.fold(history, upTo: day).state?.definition, then != version
    else { return nil }
    let programmes = Programmes(store)
    let names = try programmes.names(into: (version, programme))[then] ?? NameChanges()
    return Set(try programmes.version(then).stages.map { names[.stage, $0.id] })
  }

  /// The state on a day with all that conditions ask about; `nil` where it had not begun.
  func state(on day: Day) throws -> EnrolmentState? {
    guard let state = try recorded(on: day) else { return nil }
    var compared = state.withCohort(try cohortView(on: day))
    if programme.asksAboutStretches {
      compared = compared.withSessionDays(of: try store.facts(of: subject, upTo: day).filter { $0.on <= day })
    }
    // Whoever may go on is asked whether there is room.
    guard compared.cohortView == nil, Gate.ready(compared, in: programme, on: day)?.capacity != nil else {
      return compared
    }
    return compared.withCohort(
      try CohortViews(of: programme.id, store, on: day).view(for: state, in: spokenOf))
  }

  /// The place on the waiting list, from 1; `nil` for whoever is not on it.
  func waitingPlace(of state: EnrolmentState, on day: Day) throws -> Int? {
    guard state.isOnWaitingList else { return nil }
    let view =
      try state.cohortView
      ?? CohortViews(of: programme.id, store, on: day).view(for: state, in: spokenOf)
    return view?.waitingPlace(of: state.enrolment)
  }
}
