import RugeCore
import RugeStore

/// Reads where enrolments stand on a day: what an earlier list kept as it is, and the rest from the facts.
struct StandingReader {
  /// Where not more than one enrolment in so many is read from its facts, each is looked up by itself.
  private static let fewEnough = 4
  /// After so many, thousands more may come, with what is made of them.
  private static let many = 500
  private static let sizeOfThousands = 32 << 20

  let store: Store
  let programmes: Programmes
  let day: Day

  /// All of them, by number.
  func all() throws -> [Standing] {
    var standings: [Standing] = []
    var missing: Set<Int64> = []
    try store.forEachRow(on: day, edition: ProspectKeeping.edition) { row, kept in
      if let kept { standings.append(Standing(row, kept)) } else { missing.insert(row.enrolment) }
      if standings.count == Self.many { Heap.expect(Self.sizeOfThousands) }
    }
    guard !missing.isEmpty else { return standings }
    try forEach(of: Self.each(missing, among: standings.count)) { standing, state in
      if missing.contains(state.enrolment) { standings.append(standing) }
    }
    return standings.sorted { $0.row.enrolment < $1.row.enrolment }
  }

  /// Numbers to be looked up one by one; `nil` where they are so many that everything is read at once.
  private static func each(_ numbers: Set<Int64>, among others: Int) -> [Int64]? {
    numbers.count * fewEnough <= others ? numbers.sorted() : nil
  }

  /// Calls a closure with the states of enrolments, by number, and their programmes; one that had not begun is left out.
  ///
  /// - Parameters:
  ///   - numbers: Which ones.
  ///   - others: How many enrolments there are.
  ///   - body: Is called with each of them, and may be called with others.
  /// - Throws: Where the store cannot be read, and what `body` throws.
  func forEachState(
    of numbers: Set<Int64>, among others: Int, _ body: (EnrolmentState, Programme) throws -> Void
  ) throws {
    guard !numbers.isEmpty else { return }
    let views = try CohortViews(store, programmes, on: day)
    func call(_ state: EnrolmentState) throws {
      let programme = try programmes.version(state.definition)
      try body(state.withCohort(views.view(for: state, in: (state.definition, programme))), programme)
    }
    guard let each = Self.each(numbers, among: others) else { return try store.forEachState(upTo: day, call) }
    for number in each { if let state = try store.state(of: number, upTo: day) { try call(state) } }
  }

  /// Calls a closure with where enrolments stand by their facts, by number; one that had not begun is left out.
  ///
  /// - Parameters:
  ///   - numbers: Which ones, in order; `nil` for all.
  ///   - body: Is called with each, and with its state.
  /// - Throws: Where the store cannot be read, and what `body` throws.
  func forEach(of numbers: [Int64]?, _ body: (Standing, EnrolmentState) throws -> Void) throws {
    let views = try CohortViews(store, programmes, on: day)
    func call(_ state: EnrolmentState, name: String?) throws {
      let programme = try programmes.version(state.definition)
      let compared = state.withCohort(try views.view(for: state, in: (state.definition, programme)))
      try body(Standing(compared, organisationName: name, in: programme, on: day), compared)
    }
    guard let numbers else {
      let names = try store.names(.organisation)
      return try store.forEachState(upTo: day) { try call($0, name: names[$0.organisation]) }
    }
    for number in numbers {
      guard let state = try store.state(of: number, upTo: day) else { continue }
      try call(state, name: try store.name(of: .organisation(state.organisation)))
    }
  }
}
