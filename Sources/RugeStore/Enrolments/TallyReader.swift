import RugeCore

/// The tallies of all enrolments in the order of their numbers, read as far as somebody asks.
final class TallyReader {
  private let statement: any SQLStatement
  private var hasRow: Bool

  init(_ connection: any SQLConnection, _ horizon: Horizon, recording: Bool) throws {
    statement = try connection.statement(StateQuery.tallies(of: "$3 IS NULL", recording: recording))
    try statement.start(horizon.values + [.null])
    hasRow = try statement.next()
  }

  /// The tallies of an enrolment whose number is higher than that of any asked for before.
  func tallies(of enrolment: Int64) throws -> [ElementID: SessionTally] {
    var tallies: [ElementID: SessionTally] = [:]
    while hasRow, let subject = statement.integer(0), subject <= enrolment {
      if subject == enrolment, let tally = StateQuery.tally(statement) { tallies[tally.kind] = tally.tally }
      hasRow = try statement.next()
    }
    return tallies
  }

  func finish() {
    statement.finish()
  }
}
