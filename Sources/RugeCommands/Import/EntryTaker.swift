import RugeCore
import RugeStore
import RugeWords

/// Takes in enrolments, with where they stand already.
final class EntryTaker: RowTaker {
  /// An event of the enrolment, and the prose that goes with it.
  private struct Step {
    let event: Event
    let day: Day
    var texts: [TextPurpose: String] = [:]
  }

  private let desk: ImportDesk
  private var finder = DuplicateFinder()
  /// The lines of the enrolments of this list, whose numbers a preview or a list that is given up takes with it.
  private var lines: [Subject: Int] = [:]

  init(_ desk: ImportDesk) throws {
    self.desk = desk
    for organisation in try desk.store.subjects(.organisation) {
      if let name = organisation.name {
        finder.know(name, as: organisation.subject, numbers: organisation.registrations)
      }
    }
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let row = try EntryRow.read(cells).values()
    let (version, programme) = try desk.at(cells[.programme]) {
      try desk.programmes.newest(row.programme ?? desk.plan.programme)
    }
    let organisation = try organisation(row, programme, cells)
    let others =
      try organisation.map { organisation in
        try desk.store.enrolments(EnrolmentFilter(organisation: organisation.subject.number))
      } ?? []
    if let same = others.first(where: { $0.programme == programme.id && $0.enrolledOn == row.day }) {
      let subject = Subject.enrolment(same.enrolment)
      let source = lines[subject].map { KnownName.Source.line($0) } ?? .existing(subject)
      return RowOutcome(action: .there, title: row.organisation, detail: desk.context.words.source(source))
    }
    let cohort = try desk.at(cells[.cohort]) { try EntryCohort(row.cohort, in: programme, on: row.day) }
    let steps = try steps(row, cells, programme, version, cohort, organisation, others)
    let similar = try record(row, organisation, steps, line: cells.line)
    let detail =
      [programme.title[desk.context.words.language], desk.context.words.date(row.day)]
      + (similar.map { [desk.context.words.newOrganisation($0)] } ?? [])
    let assumed = cohort.isAssumed ? cohort.id.flatMap(programme.cohort) : nil
    return RowOutcome(
      action: .added, title: row.organisation, detail: detail.joined(separator: ", "),
      isNotable: similar?.isEmpty == false,
      remark: assumed.map { desk.context.words.onlyOpenCohortForRows($0.title[desk.context.words.language]) })
  }

  /// The organisation; `nil` where it is new and new ones are added.
  private func organisation(_ row: EntryRow, _ programme: Programme, _ cells: RowCells) throws -> NamedSubject? {
    try desk.at(cells[.organisation]) {
      guard desk.plan.addsNew else {
        return try Entrant(row.organisation, programme, desk.store, desk.context).existing
      }
      let name = try PersonalName.read(row.organisation)
      // A part of a name must not stand for somebody else where anybody may be new.
      let same = try desk.store.find(name, .organisation).filter { $0.name.map { FoldedName($0) } == FoldedName(name) }
      if same.count == 1 { return same[0] }
      guard same.isEmpty else {
        throw ReferenceProblem.ambiguous(
          .organisation, name, candidates: same.map { "\($0.subject)  \($0.displayName)" })
      }
      guard programme.participants.naming != .pseudonym else {
        throw UsageProblem.participantsAreNameless(programme: programme.title[desk.context.words.language])
      }
      return nil
    }
  }

  /// All that the row records about the enrolment, judged as it would be one by one.
  private func steps(
    _ row: EntryRow, _ cells: RowCells, _ programme: Programme, _ version: Int64, _ cohort: EntryCohort,
    _ organisation: NamedSubject?, _ others: [EnrolmentRow]
  ) throws -> [Step] {
    let states = try others.compactMap { try desk.store.state(of: $0.enrolment) }
    // The enrolment has no number yet; the rules need none that means anything.
    var deliberation = Deliberation(
      about: .enrolment(.max), in: programme, after: [], today: desk.context.today)
    var steps: [Step] = []
    func refused(_ refusal: Refusal, _ cell: ImportedCell?) -> RowRefusal {
      let problem = RefusedCommand(
        refusal, organisation: row.organisation, programme: programme, names: StoreNames(desk.store))
      return RowRefusal(problem: problem, cell: cell)
    }
    func decide(_ command: EnrolmentCommand, on day: Day, _ cell: ImportedCell?, day dayCell: ImportedCell? = nil)
      throws
    {
      do {
        steps += try deliberation.decide(command, on: day).map {
          Step(event: $0.carriedOver, day: day, texts: $0.isStep ? carriedOver(cells) : [:])
        }
      } catch .stagesBetween(let between, let stage) where cell == cells[.stage] && row.course.isEmpty {
        throw RowFaults(problems: [cells.problem(.stagesUntold(between, to: stage, on: day), .stage)])
      } catch {
        throw refused(error, error.isAboutDay ? dayCell ?? cell : cell)
      }
    }
    do {
      let event = try Enrolling.decide(
        organisation: organisation?.subject.number ?? 0, in: programme, definition: version, enrolments: states,
        on: row.day, today: desk.context.today)
      deliberation.note([event], on: row.day)
      steps.append(Step(event: event, day: row.day, texts: [.note: row.note ?? ""]))
    } catch {
      throw refused(error, cells[.day])
    }
    if let cohort = cohort.id {
      try decide(.join(cohort: cohort), on: row.day, cells[.cohort], day: cells[.day])
    }
    for given in row.roles {
      let cell = cells[.role(given.role)]
      let role = try desk.at(cell) { try programme.role(named: given.role).id }
      let person = try desk.holder(given.person, cell).subject.number
      try decide(.give(role: role, person: person), on: row.day, cell, day: cells[.day])
    }
    for stage in row.course {
      let id = try desk.at(cells[.stages]) { try programme.stage(named: stage.name).id }
      // Where the whole course is told, it is taken as it went: since then a stage may have been split or have come in
      // between, and somebody may have gone back.
      try decide(.carryOver(to: id), on: stage.day, cells[.stages])
    }
    if let stage = row.stage {
      let id = try desk.at(cells[.stage]) { try programme.stage(named: stage.name).id }
      // Where the whole course is told, this says once more how it ended.
      if row.course.isEmpty || EnrolmentState.fold(deliberation.history).state?.stage?.stage != id {
        try decide(.advance(to: id, overriding: true), on: stage.day, cells[.stage], day: cells[.stageDay])
      }
    }
    if let exit = row.exit {
      let (isWithdrawal, name) = ExitWords.read(exit.name)
      let id = try name.map { name in try desk.at(cells[.exit]) { try programme.exit(named: name).id } }
      let state = EnrolmentState.fold(deliberation.history).state
      try decide(
        .end(state, by: id, isWithdrawal: isWithdrawal, in: programme), on: exit.day, cells[.exit],
        day: cells[.exitDay])
    }
    return steps
  }

  /// From where a step is known that no gate judged.
  private func carriedOver(_ cells: RowCells) -> [TextPurpose: String] {
    [.reason: desk.context.words.carriedOver(from: cells.file, line: cells.line)]
  }

  /// Records a row; says of a new organisation whom it looks like.
  private func record(
    _ row: EntryRow, _ organisation: NamedSubject?, _ steps: [Step], line: Int
  ) throws -> [KnownName]? {
    var number = organisation?.subject.number
    var likeness: [KnownName]?
    if number == nil {
      let added = try desk.journal.append(
        Draft(.new(.organisation), on: row.day, .organisationAdded, texts: [.name: row.organisation]))
      desk.organisationWasAdded()
      number = added.subject.number
      if case .added(let similar) = finder.fate(of: row.organisation, line: line) {
        likeness = similar
      }
    }
    var subject: Subject?
    for step in steps {
      var event = step.event
      if case .enrolled(_, let programme, let definition) = event {
        event = .enrolled(organisation: number ?? 0, programme: programme, definition: definition)
      }
      let target = subject.map { Draft.Target.existing($0) } ?? .new(.enrolment)
      let fact = try desk.journal.append(Draft(target, on: step.day, event, texts: step.texts))
      subject = subject ?? fact.subject
    }
    if let subject { lines[subject] = line }
    return likeness
  }
}

extension Event {
  /// The same as a fact of the past: nobody set a rule aside for it here, so that it is no deviation.
  fileprivate var carriedOver: Event {
    switch self {
    case .stageEntered(let stage, _): .stageEntered(stage, overridden: false)
    case .completed(let exit, _): .completed(exit: exit, overridden: false)
    default: self
    }
  }

  fileprivate var isStep: Bool {
    switch self {
    case .stageEntered, .completed: true
    default: false
    }
  }
}
