/// Finds the meetings that the rows of a list of attendance speak of.
///
/// A list says of one meeting of a kind and day who came: whatever is held for many is held once.
package struct ListAttendance: Sendable {
  /// What the rows of one meeting have in common.
  package struct Meeting: Hashable, Sendable {
    package let programme: ElementID
    /// Under its present name: those who met may follow different versions.
    package let kind: ElementID
    package let on: Day

    package init(programme: ElementID, kind: ElementID, on: Day) {
      self.programme = programme
      self.kind = kind
      self.on = on
    }
  }

  /// What was recorded of each meeting before the list.
  private var held: [Meeting: [HeldMeeting]] = [:]
  /// Of meetings that were not, a session that somebody on the list came to.
  private var begun: [Meeting: SessionID] = [:]

  package init() {}

  /// A session that others had of a meeting: those who are recorded already, or else those on the list.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - kind: Its kind.
  ///   - minutes: How long the row says that it was.
  ///   - recorded: Looks up what was recorded of such meetings that day; it is asked once.
  /// - Returns: `nil` where nobody is known to have come.
  /// - Throws: ``SessionProblem/meetingsThatDay(_:)`` where it has to be said which is meant, and what `recorded` throws.
  package mutating func session(
    of meeting: Meeting, _ kind: SessionKind, minutes: Int, recorded: () throws -> [HeldMeeting]
  ) throws -> SessionID? {
    let meetings = try held[meeting] ?? recorded()
    held[meeting] = meetings
    return try kind.meeting(among: meetings, minutes: minutes) ?? begun[meeting]
  }

  /// Takes in that somebody on the list came.
  package mutating func began(_ meeting: Meeting, with session: SessionID) {
    begun[meeting] = begun[meeting] ?? session
  }
}
