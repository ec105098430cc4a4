import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge person role PERSON ROLE REF`.
struct PersonRole: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "role",
    abstract:
      "Give a person, or an outside body, a role in an enrolment, in a cohort or in a whole programme, or end it.",
    discussion: """
      ruge person role Mette rådgiver Læsehunde --from 2026-02-01
      ruge person role Omar mentor --cohort 2026
      With --cohort or --programme: in every enrolment there that runs on the day, and, from its own first day, in every \
      one that began after it.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: "The person's name or a part of it, or an id such as P-2; or that of an organisation.", completion: .people)
  var person: String

  @Argument(help: "The role, as the programme names it.", completion: .roles)
  var role: String

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String?

  @Option(help: ArgumentHelp("In every enrolment of a cohort.", valueName: "cohort"), completion: .cohorts)
  var cohort: String?

  @Option(
    help: ArgumentHelp("The programme; without a reference or a cohort, in every enrolment of it.", valueName: "id"),
    completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("The first day of it (the same as --on).", valueName: "day"))
  var from: String?

  @Flag(help: "The person does not have the role any more; --on is the first day without it.")
  var end = false

  init() {}

  func check() throws(UsageProblem) {
    guard (reference == nil) != (cohort == nil) || (reference == nil && cohort == nil && programme != nil) else {
      throw .oneNeeded(["REF", "--cohort", "--programme"])
    }
    guard from == nil || options.on == nil else { throw .excludeEachOther(["--from", "--on"]) }
  }

  func execute(_ context: CommandContext) async throws {
    var options = options
    options.on = options.on ?? from
    let day = try context.day(options.on)
    let places = try reference.map { [Place($0)] } ?? context.reading { try runningPlaces($0, on: day, context) }
    var change = EnrolmentChange("person role", options, programme: programme, context)
    change.isBrief = true
    try change.perform(
      places.map { place in
        .init(reference: place.reference, day: place.from) { try request($0, from: place.from, context) }
      })
  }

  /// An enrolment where the role is given or ended.
  private struct Place {
    let reference: String
    /// Its first day, where that is after the day that was asked for.
    let from: Day?

    init(_ reference: String, from: Day? = nil) {
      self.reference = reference
      self.from = from
    }
  }

  private func request(
    _ scope: EnrolmentScope, from firstDay: Day?, _ context: CommandContext
  ) throws -> EnrolmentChange.Request {
    let role = try scope.programme.role(named: role).id
    let person = try References(scope.store).holder(person)
    // A body that was merged since may have the role under the number that it had then.
    let numbers = try scope.store.numbers(of: person.subject)
    let number = try state(scope)?.roles[role]?.first(where: numbers.contains) ?? person.subject.number
    var request = EnrolmentChange.Request(
      command: end ? .live(.roleEnded(role, person: number)) : .give(role: role, person: number))
    func stays(_ scope: EnrolmentScope) throws -> String? {
      try firstDayWithout(role, number, scope).map { context.words.roleEndStays(person.displayName, on: $0) }
    }
    request.remarks = { scope in
      if end { return try SessionsAfterRole(role, of: person, in: scope).lines(context.words) }
      return [firstDay.map { context.words.fromOwnFirstDay($0) }, try stays(scope)].compactMap(\.self)
    }
    request.remarksUnchanged = { scope in try end ? [] : [stays(scope)].compactMap(\.self) }
    return request
  }

  /// The day on which a role that is given on an earlier one ends, as was recorded before.
  private func firstDayWithout(_ role: ElementID, _ person: Int64, _ scope: EnrolmentScope) throws -> Day? {
    let facts = try scope.store.facts(of: scope.subject).underPresentNames()
    return RoleTenure.tenures(in: facts).first {
      $0.role == role && $0.person == person && $0.includes(scope.day)
    }?.to
  }

  private func state(_ scope: EnrolmentScope) throws -> EnrolmentState? {
    try scope.store.state(of: scope.row.enrolment, upTo: scope.day)
  }

  /// The enrolments of the cohort or the programme that run on the day, and those that began after it and run; where a
  /// role is ended, those in which the person has it on the day.
  private func runningPlaces(_ store: Store, on day: Day, _ context: CommandContext) throws -> [Place] {
    let programmes = Programmes(store)
    let newest = try programmes.newest(
      programme, having: [{ $0.has(cohort: self.cohort) }, { $0.has(role: self.role) }])
    let (programme, present) = (newest.programme, try programmes.names(into: newest))
    let cohort = try cohort.map { try programme.cohort(named: $0).id }
    let role = try programme.role(named: role).id
    let person = try References(store).holder(person)
    let numbers = try store.numbers(of: person.subject)
    var found: [Place] = []
    func look(upTo last: Day, _ isWanted: (EnrolmentState) -> Bool) throws {
      try store.forEachState(programme: programme.id, upTo: last) { state in
        let state = state.renamed(present)
        guard state.isActive, cohort == nil || state.cohort == cohort, isWanted(state) else { return }
        let isLater = state.enrolledOn > day
        found.append(
          Place(Subject.enrolment(state.enrolment).description, from: isLater ? state.enrolledOn : nil))
      }
    }
    try look(upTo: day) { !end || $0.roles[role]?.contains(where: numbers.contains) == true }
    // Nobody names a day in order to leave out whoever enrols the day after.
    if !end, context.today > day { try look(upTo: context.today) { $0.enrolledOn > day } }
    guard !found.isEmpty else {
      let names = ProgrammeWords(context.words, programme)
      let place = cohort.map(names.cohort) ?? programme.title[context.words.language]
      throw end
        ? SubjectProblem.inRoleNowhere(person: person.displayName, role: names.role(role), place: place)
        : .noneRuns(in: place, on: day)
    }
    return found
  }
}
