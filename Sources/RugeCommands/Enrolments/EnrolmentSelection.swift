import ArgumentParser
import RugeCore
import RugeStore

/// Which enrolments a list is about.
struct EnrolmentSelection: ParsableArguments {
  @Option(help: ArgumentHelp("Only those in a programme.", valueName: "id"))
  var programme: String?

  @Option(help: ArgumentHelp("Only those of a cohort.", valueName: "cohort"))
  var cohort: String?

  @Option(help: ArgumentHelp("Only those in a stage.", valueName: "stage"))
  var stage: String?

  @Option(help: ArgumentHelp("Only those in which a person has a role.", valueName: "person"))
  var person: String?

  @Option(help: ArgumentHelp("Only those of an organisation.", valueName: "organisation"))
  var org: String?

  @Flag(help: "Only those that rest.")
  var paused = false

  @Flag(help: "Only those that have ended.")
  var ended = false

  @Flag(help: "Those that have ended, too.")
  var all = false

  init() {}

  /// An enrolment that was looked for, with the programme that it follows.
  struct Found {
    let state: EnrolmentState
    let programme: Programme
  }

  /// The enrolments, by number.
  ///
  /// Those that have ended may count although nobody asked for them.
  func states(_ store: Store, on day: Day, includesEnded: Bool = false) throws -> [Found] {
    let programmes = Programmes(store)
    let id = try programme.map { try programmes.newest($0).programme.id }
    let references = References(store)
    let person = try person.map { try references.person($0).subject.number }
    let organisation = try org.map { try references.organisation($0).subject.number }
    try check(programmes, store, id)
    var found: [Found] = []
    try store.forEachState(programme: id, upTo: day) { state in
      let programme = try programmes.version(state.definition)
      guard ended ? !state.isActive : all || includesEnded || state.isActive,
        !paused || state.pause != nil, organisation == nil || state.organisation == organisation,
        person.map({ person in state.roles.values.contains { $0.contains(person) } }) ?? true,
        cohort.map({ (try? programme.cohort(named: $0).id) == state.cohort && state.cohort != nil }) ?? true,
        stage.map({ (try? programme.stage(named: $0).id) == state.stage?.stage && state.stage != nil }) ?? true
      else { return }
      found.append(Found(state: state, programme: programme))
    }
    return found
  }

  /// Refuses a cohort or a stage that none of the programmes in question has.
  private func check(_ programmes: Programmes, _ store: Store, _ id: ElementID?) throws {
    let ids = try id.map { [$0] } ?? Set(store.definitions().map(\.programme)).sorted()
    let known = try ids.map { try programmes.newest($0.rawValue).programme }
    guard let first = known.first else { return }
    if let cohort, !known.contains(where: { (try? $0.cohort(named: cohort)) != nil }) {
      _ = try first.cohort(named: cohort)
    }
    if let stage, !known.contains(where: { (try? $0.stage(named: stage)) != nil }) { _ = try first.stage(named: stage) }
  }
}
