import RugeCore
import RugeStore
import RugeWords

/// What a definition would change here: for the programme, and for each enrolment that follows an earlier version.
struct ChangePreview {
  /// The definition that those enrolments would follow.
  struct Target {
    let programme: Programme
    let source: SourceText
    /// How it is called: a version, or the name of a file.
    let name: String
    /// Where it has been applied.
    let version: Int64?
  }

  let target: Target
  /// The version that is in use; `nil` for a first one.
  let newest: DefinitionVersion?
  /// From the version in use to the target; `nil` for a first version.
  let difference: ProgrammeDifference?
  /// From each version that enrolments may follow to the target, by its number.
  private(set) var differences: [Int64: ProgrammeDifference] = [:]
  let problems: [ChangeProblem]
  let map: StageMap
  private(set) var plan = ChangePlan()
  /// Enrolments that have ended and stay where they are.
  private(set) var endedCount = 0
  /// Indicators with figures in a unit that would become another one, or that would be counted or typed in instead.
  ///
  /// Before a definition is applied all figures count, those of enrolments that have ended too: reports add them up.
  private(set) var otherUnits: Set<ElementID> = []
  /// Questions with answers that they would not take any more, counted in the same way.
  private(set) var otherAnswers: Set<RecordedElement> = []
  /// What becomes of the answers about the programme itself where a definition is applied.
  private(set) var ofProgramme: [Consequence] = []
  /// The answers about organisations that go out of sight where it is applied.
  private(set) var ofOrganisations = DroppedOrganisationAnswers()
  let today: Day

  /// - Parameters:
  ///   - target: The definition.
  ///   - map: Where those in dropped stages go, as options say it.
  ///   - chosen: The enrolments that are looked at; `nil` for all that run.
  ///   - store: The store.
  ///   - today: The day of the change.
  /// - Throws: `StoreProblem`, and where `map` cannot be understood.
  init(
    _ target: Target, map: [String], chosen: Set<Int64>? = nil, in store: Store, on today: Day
  ) throws {
    self.target = target
    self.today = today
    let programmes = Programmes(store)
    let definitions = try store.definitions(of: target.programme.id)
    let earlier = definitions.filter { $0.version != target.version }
    let history = try earlier.map { try programmes.version($0.version) }
    self.newest = definitions.last
    self.difference = history.last.map { ProgrammeDifference(from: $0, to: target.programme, history: history) }
    self.problems = ProgrammeDifference.problems(of: target.programme, after: history)
    self.map = try StageMap(map, into: target.programme, from: history)
    guard problems.isEmpty, !history.isEmpty else { return }
    try look(at: history, earlier.map(\.version), chosen, in: store)
    try lookAtOwnAnswers(in: store)
  }

  /// Looks at what was recorded about the programme itself, which follows the version that is applied, and at what is
  /// kept about organisations, which has no version.
  private mutating func lookAtOwnAnswers(in store: Store) throws {
    guard target.version == nil, let difference, let newest else { return }
    ofOrganisations = try DroppedOrganisationAnswers(difference, in: store)
    let rules = MigrationRules(difference, on: today)
    guard rules.asksAboutOwnAnswers else { return }
    let organisations =
      rules.asksAboutOrganisations
      ? try store.subjects(.organisation).flatMap { try store.facts(of: $0.subject) } : []
    ofProgramme = rules.consequences(
      ofOwn: try ProgrammeScope.facts(of: (newest.version, difference.old), in: store), organisations: organisations)
    for case .answersUnfit(let question) in ofProgramme { otherAnswers.insert(question) }
  }

  private mutating func look(
    at history: [Programme], _ versions: [Int64], _ chosen: Set<Int64>?, in store: Store
  ) throws {
    let stages = map.stages
    differences = Dictionary(
      zip(versions, history).map { version, programme in
        (version, ProgrammeDifference(from: programme, to: target.programme, history: history))
      }, uniquingKeysWith: { first, _ in first })
    let rules = differences.mapValues { MigrationRules($0, map: stages, on: today) }
    let askingAboutStretches = Set(
      differences.filter { [$0.value.old, $0.value.new].contains(where: \.asksAboutStretches) }.keys)
    let isMoving = { [today] (state: EnrolmentState) in
      rules[state.definition] != nil && state.enrolledOn <= today
        && (chosen?.contains(state.enrolment) ?? state.isActive)
    }
    var cohorts: ChangedCohorts?
    if (history + [target.programme]).contains(where: \.comparesParticipants) {
      var states: [EnrolmentState] = []
      try store.forEachState(programme: target.programme.id) { states.append($0) }
      cohorts = ChangedCohorts(states, to: target.programme, on: today) { state in
        isMoving(state) ? rules[state.definition] : nil
      }
    }
    var moving: [MovingEnrolment] = []
    try store.forEachState(programme: target.programme.id) { state in
      guard let rules = rules[state.definition], state.enrolledOn <= today else { return }
      let isMoving = isMoving(state)
      let sessions =
        rules.asksAboutSessions(of: state)
        ? LoggedSessions(try store.facts(of: .enrolment(state.enrolment)).underPresentNames()) : nil
      if isMoving {
        var before = state.withCohort(cohorts?.before(state, in: rules.difference.old))
        if askingAboutStretches.contains(state.definition) {
          before = before.withSessionDays(of: try store.facts(of: .enrolment(state.enrolment)))
        }
        moving.append(MovingEnrolment(rules: rules, state: before, cohort: cohorts?.after(state), sessions: sessions))
        if moving.count == Self.atOnce { add(&moving) }
      }
      if !isMoving, chosen == nil { endedCount += 1 }
      guard isMoving || target.version == nil else { return }
      otherUnits.formUnion(rules.otherUnits(of: state))
      otherAnswers.formUnion(rules.unfitAnswers(of: state, having: sessions))
    }
    add(&moving)
  }

  /// How many enrolments are looked at together.
  private static let atOnce = 512

  /// Works out what moving means for some enrolments, and goes on without them.
  private mutating func add(_ moving: inout [MovingEnrolment]) {
    for effect in moving.mapInParallel(\.effect) { plan.add(effect) }
    moving.removeAll(keepingCapacity: true)
  }

  /// Stages in which enrolments are that cannot move.
  var lostStages: [ElementID] {
    plan.entries.compactMap { if case .stageLost(let id) = $0.group { id } else { nil } }
  }

  /// The code that binds a change to this very plan.
  ///
  /// It is another one where the definition is, or the version in use, or anything that the plan says of an enrolment.
  /// What is recorded meanwhile and changes none of that leaves it as it is.
  ///
  /// - Parameters:
  ///   - scope: What else decides what would be recorded, such as the enrolments that are chosen.
  ///   - store: The store.
  /// - Returns: The code.
  /// - Throws: `StoreProblem`.
  func code(_ scope: [String] = [], in store: Store) throws -> PlanCode {
    let identity = [target.programme.id.rawValue, "\(newest?.version ?? 0)"] + map.options + scope
    let content = try PlanContent(self, in: store)
    return PlanCode([target.source.bytes] + (identity + content.lines).map { Array($0.utf8) })
  }

  /// Whether it means something for anybody, or for what is recorded.
  var changesAnything: Bool { !plan.affected.isEmpty || !ofProgramme.isEmpty || !ofOrganisations.entries.isEmpty }

  /// Refuses a definition that cannot be used at all.
  func requireUsable() throws(PlanProblem) {
    guard problems.isEmpty else { throw .unusable(problems) }
    let otherCounts = otherUnits.filter { id in differences.values.contains { $0.otherCounts.contains(id) } }
    guard otherCounts.isEmpty else { throw .otherCounts(otherCounts.sorted()) }
    guard otherUnits.isEmpty else { throw .otherUnits(otherUnits.sorted()) }
    guard otherAnswers.isEmpty else { throw .otherAnswers(otherAnswers.sorted()) }
  }
}
