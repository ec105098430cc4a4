import RugeCore

/// The queries behind states.
///
/// `$1` is the last day that counts, `$2` the last moment.
enum StateQuery {
  /// The facts of enrolments, sessions left out, in the order in which they are folded, with later changes of ids.
  ///
  /// Where the moment of recording does not matter, only the index is read.
  static func facts(of condition: String, recording: Bool) -> String {
    """
    SELECT \(FactRow.columns), \(recording ? "b.at" : "0") FROM fact f
    \(recording ? "JOIN batch b ON b.id = f.batch" : "")
    WHERE f.subject_kind = 'enrolment' AND f.type <> 'session' AND (f.on_day <= $1 OR f.type IN ('taken-back', 'renamed'))
      AND \(recording ? "b.at <= $2" : "$2 > 0") AND \(condition)
    ORDER BY f.subject_kind, f.subject, f.on_day, f.sequence
    """
  }

  /// The sessions of enrolments, added up by kind.
  static func tallies(of condition: String, recording: Bool) -> String {
    let standing = "f.ended IS NULL AND $2 > 0"
    let stoodThen = """
      (SELECT b.at FROM batch b WHERE b.id = f.batch) <= $2
      AND (f.ended IS NULL
        OR (SELECT b.at FROM fact w JOIN batch b ON b.id = w.batch WHERE w.sequence = f.ended) > $2)
      """
    return """
      SELECT f.subject, f.element, count(*), sum(f.minutes), max(f.on_day), min(f.on_day) FROM fact f
      WHERE f.type = 'session' AND \(recording ? stoodThen : standing) AND f.on_day <= $1 AND \(condition)
      GROUP BY f.subject, f.element ORDER BY f.subject, f.element
      """
  }

  /// The condition that a fact belongs to an enrolment in a programme.
  ///
  /// An enrolment's number is its first fact.
  static func ofProgramme(_ parameter: String) -> String {
    "EXISTS (SELECT 1 FROM fact e WHERE e.sequence = f.subject AND e.element = \(parameter))"
  }

  /// A fact for folding.
  ///
  /// Who recorded it, and how, has no part in a state.
  static func fact(_ row: any SQLStatement) throws -> Fact {
    try FactRow(row).fact(
      at: Instant(milliseconds: row.integer(FactRow.columnCount) ?? 0), by: 0, origin: .cli)
  }

  static func tally(_ row: any SQLStatement) -> (kind: ElementID, tally: SessionTally)? {
    guard let kind = row.text(1), let last = row.integer(4).flatMap({ Day(compact: Int($0)) }) else { return nil }
    return (
      ElementID(kind),
      SessionTally(
        count: Int(row.integer(2) ?? 0), minutes: Int(row.integer(3) ?? 0),
        first: row.integer(5).flatMap { Day(compact: Int($0)) }, last: last)
    )
  }
}
