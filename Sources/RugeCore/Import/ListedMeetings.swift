/// Puts rows of a list of sessions together that say that they were one meeting.
package struct ListedMeetings: Sendable {
  /// What the rows of one meeting have in common.
  package struct Meeting: Hashable, Sendable {
    /// As the rows have it: whatever it is called, it is the same for all who came.
    package let name: ExactText
    /// What the kind is called now: those who met may follow different versions.
    package let kind: ElementID
    package let on: Day

    package init(name: String, kind: ElementID, on: Day) {
      self.name = ExactText(name)
      self.kind = kind
      self.on = on
    }
  }

  /// The session of a row.
  package struct Session: Hashable, Sendable {
    package let id: SessionID
    /// The number of the enrolment whose session it is.
    package let enrolment: Int64
    /// As the version has it that the enrolment follows.
    package let kind: ElementID
    /// How long they were there.
    package let minutes: Int

    package init(id: SessionID, enrolment: Int64, kind: ElementID, minutes: Int) {
      self.id = id
      self.enrolment = enrolment
      self.kind = kind
      self.minutes = minutes
    }
  }

  /// What a row says of its meeting.
  package enum Finding: Hashable, Sendable {
    /// Nothing yet: it is the first of it.
    case first
    /// The first session, which a fact has to say was the same meeting as the second.
    case same(Session, as: SessionID)
    /// Both were recorded before; only what is recorded tells whether they are one.
    case recorded(SessionID, SessionID)
  }

  private struct Known {
    let first: Session
    /// The first that was recorded before.
    var recorded: SessionID?
  }

  private var meetings: [Meeting: Known] = [:]

  /// Knows of no meeting yet.
  package init() {}

  /// What a row says of its meeting, which is not remembered before it is taken in.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - meeting: What it has in common with others.
  ///   - isRecorded: Whether it was recorded before, so that nothing can be said of it any more.
  /// - Returns: What is to be recorded so that those so far are one meeting.
  package func finding(_ session: Session, in meeting: Meeting, isRecorded: Bool) -> Finding {
    guard let known = meetings[meeting] else { return .first }
    guard isRecorded else { return .same(session, as: known.first.id) }
    return known.recorded.map { .recorded($0, session.id) } ?? .same(known.first, as: session.id)
  }

  /// Takes in the session of a row.
  ///
  /// - Returns: What it says, as ``finding(_:in:isRecorded:)`` has it.
  package mutating func take(_ session: Session, in meeting: Meeting, isRecorded: Bool) -> Finding {
    let finding = finding(session, in: meeting, isRecorded: isRecorded)
    if meetings[meeting] == nil { meetings[meeting] = Known(first: session) }
    if isRecorded, meetings[meeting]?.recorded == nil { meetings[meeting]?.recorded = session.id }
    return finding
  }
}
