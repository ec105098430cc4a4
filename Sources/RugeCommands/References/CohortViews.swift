import RugeCore
import RugeStore

/// What the enrolments of each cohort show of each other, read only for programmes that compare them.
///
/// Everything is read when it is made, so that it can be asked while another query runs.
final class CohortViews {
  private struct Key: Hashable {
    let definition: Int64
    let cohort: ElementID?
  }

  private let day: Day
  private let programmes: Programmes
  private var states: [ElementID: [EnrolmentState]] = [:]
  private var views: [Key: CohortView] = [:]

  /// The views of every programme in use that compares those who take part; where room is counted, also of those with
  /// limited room.
  init(_ store: Store, _ programmes: Programmes, on day: Day, countingRoom: Bool = false) throws {
    self.day = day
    self.programmes = programmes
    for programme in try programmes.inUse()
    where programme.comparesParticipants || countingRoom && programme.hasLimitedRoom {
      try read(programme.id, store)
    }
  }

  /// The views of one programme, asked for by whoever knows that they are needed.
  init(of programme: ElementID, _ store: Store, on day: Day) throws {
    self.day = day
    self.programmes = Programmes(store)
    try read(programme, store)
  }

  private func read(_ programme: ElementID, _ store: Store) throws {
    var states: [EnrolmentState] = []
    try store.forEachState(programme: programme, upTo: day) { states.append($0) }
    self.states[programme] = states
  }

  /// The places of those who wait for one, by enrolment.
  func waitingPlaces(_ programmes: Programmes) throws -> [Int64: Int] {
    let waiting = states.values.joined().filter(\.isOnWaitingList)
    let places = try waiting.map { state in
      let view = try view(for: state, in: (state.definition, programmes.version(state.definition)))
      return (state.enrolment, view?.waitingPlace(of: state.enrolment))
    }
    return Dictionary(uniqueKeysWithValues: places).compactMapValues(\.self)
  }

  /// What a state can be told of its cohort; `nil` where its programme compares nobody.
  ///
  /// - Parameters:
  ///   - state: The state, under the ids of the version.
  ///   - version: The version whose rules are asked; the others of the cohort are put under its ids.
  /// - Returns: The view, which is made once for each version and cohort.
  /// - Throws: Where a version cannot be read.
  func view(for state: EnrolmentState, in version: (number: Int64, programme: Programme)) throws -> CohortView? {
    guard let states = states[state.programme] else { return nil }
    let key = Key(definition: version.number, cohort: state.cohort)
    if let view = views[key] { return view }
    let isMixed = states.contains { $0.definition != version.number }
    let names = isMixed ? try programmes.names(into: (version.number, version.programme)) : [:]
    let others = states.map { $0.renamed(names) }.filter { $0.cohort == state.cohort }
    let view = CohortView(others, in: version.programme, on: day)
    views[key] = view
    return view
  }
}
