/// A meeting as it was held, whoever came: one session, or several that were the same.
package struct HeldMeeting: Hashable, Sendable {
  /// The first of its sessions.
  package let session: SessionID
  /// How many minutes those who came were there.
  package let lengths: Set<Int>
  /// Whose sessions they were, by the number of the enrolment.
  package let enrolments: Set<Int64>

  /// How many enrolments came.
  package var attendees: Int { enrolments.count }

  /// - Parameters:
  ///   - session: The first of its sessions.
  ///   - lengths: How many minutes those who came were there.
  ///   - enrolments: Those who came.
  package init(session: SessionID, lengths: Set<Int>, enrolments: Set<Int64>) {
    self.session = session
    self.lengths = lengths
    self.enrolments = enrolments
  }
}

extension SessionKind {
  /// Whether such a session is held for many: who comes to one on a day most likely comes to the same.
  ///
  /// Of a kind whose shape nobody stated it is not known, so that nothing is concluded from it.
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
  /// The meeting that a session which was held on its own most likely was a part of.
  ///
  /// - Parameters:
  ///   - meetings: The meetings of this kind on that day.
  ///   - minutes: How long it was.
  /// - Returns: The first session of the meeting; `nil` where nothing is recorded of any, or it may have been another.
  package func likelyMeeting(among meetings: [HeldMeeting], minutes: Int) -> SessionID? {
    isOfMany ? try? meeting(among: meetings, minutes: minutes) : nil
  }
}
