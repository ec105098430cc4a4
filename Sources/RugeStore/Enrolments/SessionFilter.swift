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
  /// - Parameter owner: Whose sessions they are: those of enrolments, or of a programme itself.
  /// - Returns: SQL that goes on a `WHERE`.
  func conditions(of owner: Subject.Kind = .enrolment) -> String {
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
      all += """
         AND (f.refers IN (\(people)) OR EXISTS (SELECT 1 FROM fact c WHERE c.subject_kind = '\(owner.rawValue)'
          AND c.subject = f.subject AND c.on_day = f.on_day AND c.type <> 'session' AND c.type = 'session-cohost'
          AND c.batch = f.batch AND c.element = f.element AND c.refers IN (\(people)) AND c.ended IS NULL))
        """
    }
    if from != nil { all += " AND f.on_day >= \(parameter())" }
    return all
  }

  /// The values of those parameters.
  var values: [SQLValue] {
    (kinds ?? []).sorted().map { .text($0.rawValue) } + (hosts ?? []).sorted().map { .integer($0) }
      + (from.map { [.integer(Int64($0.compact))] } ?? [])
  }
}
