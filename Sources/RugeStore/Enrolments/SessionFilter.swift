package import RugeCore

/// Which sessions a list shows; all where nothing is asked for.
package struct SessionFilter: Hashable, Sendable {
  /// Ids that the kind goes by, and went by, in the programmes there are.
  package let kinds: Set<ElementID>?
  /// Who held it, alone or with others: the numbers that one person or body goes by.
  package let hosts: Set<Int64>?
  package let from: Day?

  package init(kinds: Set<ElementID>? = nil, hosts: Set<Int64>? = nil, from: Day? = nil) {
    self.kinds = kinds
    self.hosts = hosts
    self.from = from
  }

  package init(host: Int64, from: Day? = nil) {
    self.init(hosts: [host], from: from)
  }

  /// Whether a list of what is planned shows a session.
  package func admits(_ plan: PlannedSession) -> Bool {
    (kinds.map { $0.contains(plan.kind) } ?? true) && (hosts.map { plan.host.map($0.contains) ?? false } ?? true)
      && (from.map { plan.time.day >= $0 } ?? true)
  }

  /// The conditions that the filter adds to a query of sessions `f`, whose first parameters are three.
  ///
  /// - Parameters:
  ///   - owner: Whose sessions they are: those of enrolments, or of a programme itself.
  ///   - hosted: What has to be true of who is asked for, given a list of their parameters; held alone or with others
  ///     without it.
  /// - Returns: SQL that goes on a `WHERE`.
  func conditions(of owner: Subject.Kind = .enrolment, hosted: ((String) -> String)? = nil) -> String {
    var number = 3
    var all = ""
    func parameter() -> String {
      number += 1
      return "$\(number)"
    }
    if let kinds {
      let list = kinds.map { _ in parameter() }.joined(separator: ", ")
      all += kinds.isEmpty ? " AND 1 = 0" : " AND f.element IN (\(list))"
    }
    if let hosts {
      let people = hosts.map { _ in parameter() }.joined(separator: ", ")
      all += " AND (\(hosted?(people) ?? Self.hosted(by: people, of: owner)))"
    }
    if from != nil { all += " AND f.on_day >= \(parameter())" }
    return all
  }

  /// That a session `f` was held by one of a list, alone or with others.
  private static func hosted(by people: String, of owner: Subject.Kind) -> String {
    """
    f.refers IN (\(people)) OR EXISTS (SELECT 1 FROM fact c WHERE c.subject_kind = '\(owner.rawValue)'
      AND c.subject = f.subject AND c.on_day = f.on_day AND c.type <> 'session' AND c.type = 'session-cohost'
      AND c.batch = f.batch AND c.element = f.element AND c.refers IN (\(people)) AND c.ended IS NULL
      AND \(Store.surrounds("c", session: "f")))
    """
  }

  /// The sequences of the sessions of enrolments at which one of a list is named beside the host; they are few.
  static func cohosted(by people: String) -> String {
    """
    SELECT s.sequence FROM fact c JOIN fact s ON s.type = 'session' AND s.subject = c.subject
      AND s.element = c.element AND s.on_day = c.on_day AND s.batch = c.batch AND \(Store.surrounds("c", session: "s"))
    WHERE c.type = 'session-cohost' AND c.subject_kind = 'enrolment' AND c.refers IN (\(people)) AND c.ended IS NULL
    """
  }

  /// The values of those parameters.
  var values: [SQLValue] {
    (kinds ?? []).sorted().map { .text($0.rawValue) } + (hosts ?? []).sorted().map { .integer($0) }
      + (from.map { [.integer(Int64($0.compact))] } ?? [])
  }
}
