import RugeCore
import RugeStore
import RugeWords

/// An organisation that is enrolled in the line that logs its first session.
struct NewParticipant {
  private let name: String
  private let programme: String?
  private let context: CommandContext

  init(_ name: String, _ programme: String?, _ context: CommandContext) throws {
    self.name = try PersonalName.read(name)
    self.programme = programme
    self.context = context
  }

  /// Its enrolment, and what there is to say of it.
  struct Outcome {
    let enrolment: String
    let remarks: [String]
  }

  /// Records it, where nobody has that name, and its enrolment.
  ///
  /// One that is known is enrolled and not added again; a part of a name is a name of its own here.
  func enrol(on day: Day, _ store: Store, _ journal: Journal) throws -> Outcome {
    let (version, programme) = try Programmes(store).newest(programme)
    let same = FoldedName(name)
    let known = try store.find(name, .organisation).first { $0.name.map { FoldedName($0) } == same }
    let entrant = try known.map { try Entrant($0.subject.description, programme, store, context) }
    if entrant == nil, programme.participants.naming == .pseudonym {
      throw UsageProblem.participantsAreNameless(programme: programme.title[context.words.language])
    }
    let states = try known.map { known in
      try store.enrolments(EnrolmentFilter(organisation: known.subject.number)).compactMap {
        try store.state(of: $0.enrolment)
      }
    }
    do {
      _ = try Enrolling.decide(
        organisation: known?.subject.number ?? 0, in: programme, definition: version, enrolments: states ?? [],
        on: day, today: context.today)
    } catch {
      throw RefusedCommand(error, organisation: name, programme: programme, names: StoreNames(store))
    }
    let organisation =
      try known?.subject
      ?? journal.append(Draft(.new(.organisation), on: day, .organisationAdded, texts: [.name: name])).subject
    let enrolled = Event.enrolled(organisation: organisation.number, programme: programme.id, definition: version)
    var remarks: [String] = []
    if known == nil {
      remarks = [context.words.added(name, organisation)]
      remarks += try SimilarNames(store, context).remark(on: name, of: organisation)
    }
    let enrolment = try journal.append(Draft(.new(.enrolment), on: day, enrolled)).subject.description
    return Outcome(enrolment: enrolment, remarks: remarks)
  }
}
