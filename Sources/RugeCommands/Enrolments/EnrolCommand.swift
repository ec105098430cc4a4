import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge enrol ORG --programme P [--cohort C] [--as ROLE=PERSON]… [--on DAY]`.
struct EnrolCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol", abstract: "Enrol an organisation in a programme.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation: its name, a part of it, or its id.", completion: .organisations)
  var organisation: String?

  @Flag(help: "Enrol somebody new where those who take part have no name here: they go by F-1, F-2….")
  var new = false

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @Option(
    help: ArgumentHelp(
      "The cohort that it goes through the programme with, or none (default: the only one that is not over).",
      valueName: "cohort"), completion: .cohorts)
  var cohort: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("Who does what.", valueName: "role=person"))
  var roles: [String] = []

  init() {}

  func check() throws(UsageProblem) {
    guard new != (organisation != nil) else { throw .oneNeeded(["ORG", "--new"]) }
  }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(options.on)
    let lines = try context.writing("enrol", dryRun: options.dryRun) { store, journal in
      let references = References(store)
      let (version, programme) = try Programmes(store).newest(
        programme,
        having: [
          { EntryCohort.isKnown(self.cohort, in: $0) },
          { programme in roles.allSatisfy { programme.has(role: (try? KeyValue.split($0))?.0) } },
        ])
      let cohort = try EntryCohort(cohort, in: programme, on: day)
      let givenRoles = try roles.map { try role($0, programme, references) }
      let entrant = try Entrant(organisation, programme, store, context)
      let event = try enrolling(entrant.existing, programme, version, on: day, store, context)
      let organisation = try entrant.organisation(on: day, journal, store)
      let kept = try options.keepEvidence(context)
      let enrolled = try journal.append(
        Draft(.new(.enrolment), on: day, event(organisation.subject.number), texts: kept))
      let details =
        (cohort.id.map { [Event.cohortJoined($0)] } ?? []) + givenRoles.map { .roleGiven($0, person: $1) }
      let facts =
        try [enrolled] + details.map { try journal.append(Draft(.existing(enrolled.subject), on: day, $0)) }
      let scope = try EnrolmentScope(enrolled.subject.description, on: day, in: store, context)
      let report = try ChangeReport(facts.map { ($0, $0 == enrolled ? kept : [:]) }, scope, day: day, context)
      return report.lines(isDryRun: options.dryRun)
        + (cohort.isAssumed
          ? cohort.id.map { [context.words.onlyOpenCohort(scope.names.cohort($0)).displaySafeLine] } ?? [] : [])
        + (try offers(organisation, programme, enrolledOn: day, store, context))
    }
    context.say(lines)
  }

  private func enrolling(
    _ organisation: NamedSubject?, _ programme: Programme, _ version: Int64, on day: Day, _ store: Store,
    _ context: CommandContext
  ) throws -> (Int64) -> Event {
    let enrolments = try organisation.map { organisation in
      try store.enrolments(EnrolmentFilter(organisation: organisation.subject.number)).compactMap {
        try store.state(of: $0.enrolment)
      }
    }
    do {
      // Judged before anything is recorded: who is new has no number yet, and no other enrolment either.
      _ = try Enrolling.decide(
        organisation: organisation?.subject.number ?? 0, in: programme, definition: version,
        enrolments: enrolments ?? [], on: day, today: context.today)
    } catch {
      throw RefusedCommand(
        error, organisation: organisation?.displayName ?? "", programme: programme, names: StoreNames(store))
    }
    return { .enrolled(organisation: $0, programme: programme.id, definition: version) }
  }

  private func role(
    _ text: String, _ programme: Programme, _ references: References
  ) throws -> (ElementID, Int64) {
    let (key, value) = try KeyValue.split(text)
    let role = try programme.role(named: key).id
    do {
      return (role, try references.holder(value).subject.number)
    } catch let problem as ReferenceProblem {
      // Nobody's name has an equals sign after a comma.
      let others = text.split(separator: ",").map { String($0).withoutOuterSpaces }
      guard others.count > 1, others.allSatisfy({ (try? KeyValue.split($0)) != nil }) else { throw problem }
      throw UsageProblem.severalInOne(option: "--as", others)
    }
  }

  /// Figures that came with an imported list and that the programme follows: offered, never taken by themselves.
  private func offers(
    _ organisation: NamedSubject, _ programme: Programme, enrolledOn day: Day, _ store: Store, _ context: CommandContext
  ) throws -> [String] {
    try store.keptFigures(of: organisation.subject.number).compactMap { figure in
      guard let indicator = programme.indicators.first(where: { $0.id == figure.element && $0.hasBaseline }) else {
        return nil
      }
      let command =
        "ruge indicator record \(organisation.subject) \(indicator.id) \(figure.value) --on \(day)"
      return context.words.baselineOffer(
        organisation: organisation.displayName, title: indicator.title[context.words.language], value: figure.value,
        day: figure.on, command: command)
    }
  }
}
