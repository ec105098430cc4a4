/// A meeting as it was held, whoever came: one session, or several that were the same.
package struct HeldMeeting: Hashable, Sendable {
  /// The first of its sessions.
  package let session: SessionID
  /// How many minutes those who came were there.
  package let lengths: Set<Int>
  /// How many enrolments came.
  package let attendees: Int

  package init(session: SessionID, lengths: Set<Int>, attendees: Int) {
    self.session = session
    self.lengths = lengths
    self.attendees = attendees
  }
}

extension SessionKind {
  /// Whether such a session is held for many: who comes to one on a day most likely comes to the same.
  package var isOfMany: Bool { shape.map { $0 != .oneToOne } ?? false }

  /// The meeting that a list of those who came to such a session on a day speaks of.
  ///
  /// One-to-one sessions of several on a day are meetings of their own, unless somebody said that they were one.
  ///
  /// - Parameters:
  ///   - meetings: The meetings of this kind on that day.
  ///   - minutes: How long the list says that it was; `nil` where it does not.
  /// - Returns: The first session of the meeting; `nil` where nothing is recorded of any.
  /// - Throws: ``SessionProblem/meetingsThatDay(_:)`` where it has to be said which is meant.
  package func meeting(among meetings: [HeldMeeting], minutes: Int?) throws(SessionProblem) -> SessionID? {
    let possible = meetings.filter { isOfMany || $0.attendees > 1 }
    guard let only = possible.first else { return nil }
    let fits = minutes.map { only.lengths.contains($0) } ?? true
    guard possible.count == 1, fits else { throw .meetingsThatDay(possible.map(\.session)) }
    return only.session
  }
}
