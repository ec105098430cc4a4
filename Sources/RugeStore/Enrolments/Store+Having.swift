import RugeCore

extension Store {
  /// What enrolments are looked for by: it lies in an index of its own.
  package enum Having: Sendable {
    /// Somebody holds a role, or held it: it may have ended since.
    case role
    /// Somebody promised something.
    case action
    case plannedSession
    /// Something is or was kept in a record of its own about them.
    case record

    /// The condition that makes a query use the index.
    fileprivate var condition: String {
      switch self {
      case .role: Self.ofMatter(.roleGiven)
      case .action: Self.ofMatter(.actionAdded)
      case .plannedSession: Self.ofMatter(.sessionPlanned)
      case .record: "f.type = '\(FactType.recordAdded.rawValue)' AND f.subject_kind = 'enrolment'"
      }
    }

    private static func ofMatter(_ type: FactType) -> String {
      "f.type IN ('role', 'action', 'session-planned') AND f.type = '\(type.rawValue)'"
    }
  }

  /// The enrolments about which such facts stand, by number.
  ///
  /// - Parameters:
  ///   - matter: What is looked for.
  ///   - person: Only where it names this person: who holds the role, owns the action point, is to hold the session.
  /// - Returns: Their numbers, each once.
  /// - Throws: `StoreProblem`.
  package func enrolments(having matter: Having, of person: Int64? = nil) throws -> [Int64] {
    try connection.all(
      """
      SELECT DISTINCT f.subject FROM fact f
      WHERE \(matter.condition) AND f.ended IS NULL AND \(person == nil ? "$1 IS NULL" : "f.refers = $1")
      ORDER BY f.subject
      """, [SQLValue(person)]
    ) { $0.integer(0) ?? 0 }
  }
}
