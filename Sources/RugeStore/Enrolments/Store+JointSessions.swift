package import RugeCore

extension Store {
  /// The sessions that were logged for several enrolments at once: of one kind, day and length, in one command.
  ///
  /// The rows of an imported list are sessions of their own, however alike they are. Such a list may have a million, so
  /// that its batches are passed over, and of the others only those that begin with a session are gone through.
  ///
  /// - Parameters:
  ///   - day: The last day that counts.
  ///   - first: The first day that counts; `nil` where all before it do.
  /// - Returns: The sessions in the order they were logged.
  /// - Throws: `StoreProblem`.
  package func jointSessions(upTo day: Day, from first: Day? = nil) throws -> [JointSession] {
    struct Key: Hashable {
      let batch: Int64
      let kind: ElementID
      let minutes: Int
      let on: Day
    }
    var enrolments: [Key: [Int64]] = [:]
    var order: [Key] = []
    // A cross join keeps its order. What type a fact has is asked last, or the index of all sessions would be taken.
    try connection.forEach(
      """
      SELECT b.id, f.subject, f.element, f.minutes, f.on_day, f.type
      FROM batch b CROSS JOIN fact s CROSS JOIN fact f
      WHERE b.origin <> 'import' AND s.sequence = b.id AND s.type = 'session'
        AND f.sequence >= b.id AND f.sequence < coalesce((SELECT min(n.id) FROM batch n WHERE n.id > b.id), $1)
        AND f.ended IS NULL AND f.on_day >= $2 AND f.on_day <= $3
      """,
      [.integer(.max), .integer(first.map { Int64($0.compact) } ?? 0), .integer(Int64(day.compact))]
    ) { row in
      guard row.text(5) == FactType.sessionHeld.rawValue, let batch = row.integer(0), let subject = row.integer(1),
        let kind = row.text(2), let minutes = row.integer(3),
        let day = row.integer(4).flatMap({ Day(compact: Int($0)) })
      else { return }
      let key = Key(batch: batch, kind: ElementID(kind), minutes: Int(minutes), on: day)
      if enrolments[key] == nil { order.append(key) }
      enrolments[key, default: []].append(subject)
    }
    return order.compactMap { key in
      guard let enrolments = enrolments[key], enrolments.count > 1 else { return nil }
      return JointSession(kind: key.kind, minutes: key.minutes, on: key.on, enrolments: enrolments)
    }
  }
}
