/// Puts rows of a list of sessions together that say that they were one meeting.
package struct ListedMeetings: Sendable {
  /// What the rows of one meeting have in common.
  package struct Meeting: Hashable, Sendable {
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
    package let enrolment: Int64
    /// As the version has it that the enrolment follows.
    package let kind: ElementID
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

  package init() {}

  /// Takes in the session of a row.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - meeting: What it has in common with others.
  ///   - isRecorded: Whether it was recorded before, so that nothing can be said of it any more.
  /// - Returns: What is to be recorded so that those so far are one meeting.
  package mutating func take(_ session: Session, in meeting: Meeting, isRecorded: Bool) -> Finding {
    guard let known = meetings[meeting] else {
      meetings[meeting] = Known(first: session, recorded: isRecorded ? session.id : nil)
      return .first
    }
    guard isRecorded else { return .same(session, as: known.first.id) }
    if let recorded = known.recorded { return .recorded(recorded, session.id) }
    meetings[meeting]?.recorded = session.id
    return .same(known.first, as: session.id)
  }
}
