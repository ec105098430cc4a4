import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge enrol ORG --programme P [--as ROLE=PERSON]… [--on DAY]`.
struct EnrolCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol", abstract: "Enrol an organisation in a programme.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation: its name, a part of it, or its id.")
  var organisation: String

  @Option(help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"))
  var programme: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("Who does what.", valueName: "role=person"))
  var roles: [String] = []

  init() {}

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(options.on)
    let lines = try context.writing("enrol", dryRun: options.dryRun) { store, journal in
      let references = References(store)
      let organisation = try references.organisation(organisation)
      let (version, programme) = try Programmes(store).newest(programme)
      let givenRoles = try roles.map { try role($0, programme, references) }
      let event = try enrolling(organisation, programme, version, on: day, store, context)
      let enrolled = try journal.append(Draft(.new(.enrolment), on: day, event))
      let facts =
        try [enrolled]
        + givenRoles.map { role, person in
          try journal.append(Draft(.existing(enrolled.subject), on: day, .roleGiven(role, person: person)))
        }
      let scope = try EnrolmentScope(enrolled.subject.description, on: day, in: store, context)
      let report = try ChangeReport(facts.map { ($0, [:]) }, scope, day: day, context)
      return report.lines(isDryRun: options.dryRun)
        + (try offers(organisation, programme, enrolledOn: day, store, context))
    }
    context.say(lines)
  }

  private func enrolling(
    _ organisation: NamedSubject, _ programme: Programme, _ version: Int64, on day: Day, _ store: Store,
    _ context: CommandContext
  ) throws -> Event {
    let number = organisation.subject.number
    let enrolments = try store.enrolments(EnrolmentFilter(organisation: number)).compactMap {
      try store.state(of: $0.enrolment)
    }
    do {
      return try Enrolling.decide(
        organisation: number, in: programme, definition: version, enrolments: enrolments, on: day, today: context.today)
    } catch {
      throw RefusedCommand(
        error, organisation: organisation.displayName, programme: programme, names: StoreNames(store))
    }
  }

  private func role(
    _ text: String, _ programme: Programme, _ references: References
  ) throws -> (ElementID, Int64) {
    let (key, value) = try KeyValue.split(text)
    return (try programme.role(named: key).id, try references.person(value).subject.number)
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
