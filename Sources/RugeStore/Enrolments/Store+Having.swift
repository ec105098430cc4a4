import RugeCore

extension Store {
  /// What enrolments are looked for by: it lies in an index of its own.
  package enum Having: Sendable {
    /// Somebody holds a role, or held it: it may have ended since.
    case role
    /// Somebody promised something.
    case action
    case plannedSession

    fileprivate var type: FactType {
      switch self {
      case .role: .roleGiven
      case .action: .actionAdded
      case .plannedSession: .sessionPlanned
      }
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
      WHERE \(Self.isMatter) AND f.type = $1 AND f.ended IS NULL AND \(person == nil ? "$2 IS NULL" : "f.refers = $2")
      ORDER BY f.subject
      """, [.text(matter.type.rawValue), SQLValue(person)]
    ) { $0.integer(0) ?? 0 }
  }

  /// The condition that makes a query use the index.
  private static let isMatter = "f.type IN ('role', 'action', 'session-planned')"
}
