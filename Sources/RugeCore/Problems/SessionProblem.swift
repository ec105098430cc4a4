/// Why a session cannot be planned, found or written down as somebody asked.
package enum SessionProblem: Problem, Hashable {
  /// A name on a list of those who came that means nobody, or several.
  package struct Unmatched: Hashable, Sendable {
    /// The line of the list, from 1.
    package let line: Int
    package let name: String
    /// Those who may have been meant.
    package let nearest: [String]

    package init(line: Int, name: String, nearest: [String]) {
      self.line = line
      self.name = name
      self.nearest = nearest
    }
  }

  /// One on a list of whom it is not plain whether they came.
  package struct Unclear: Hashable, Sendable {
    /// The line of the list, from 1.
    package let line: Int
    package let name: String
    /// What stands there; empty where nothing does.
    package let said: String
    /// The heading that it stands under, where that is none that is known to say it.
    package let heading: String?

    package init(line: Int, name: String, said: String, heading: String? = nil) {
      self.line = line
      self.name = name
      self.said = said
      self.heading = heading
    }
  }

  /// Clocks go forward over this time on that day.
  case noSuchTime(Day, TimeOfDay)
  /// What is planned lies ahead, and the day is past.
  case planInThePast(Day)
  /// It was corrected, and goes by another number since.
  case replaced(SessionID, by: SessionID)
  case takenBack(SessionID)
  /// It is that somebody did not come, and no session that was held.
  case absence(SessionID)
  /// It was held with people who take part in nothing.
  case ofNobody(SessionID)
  /// A note goes with it that only somebody else may read, so that nobody else can write it down anew.
  case holdsPrivateNote(SessionID)
  /// It was held, so that it can be neither held nor cancelled any more.
  case heldAlready(SessionID)
  /// It was planned, and has not been held.
  case notHeld(SessionID)
  /// All who have to confirm it have done so.
  case confirmedByAll(SessionID)
  /// These have to confirm it, and nobody is known who could do so for them.
  case nobodyConfirms(SessionID, parties: String)
  /// A series would end before its first session.
  case seriesEnds(Day, before: Day)
  case unmatched([Unmatched])
  /// Nobody is taken for one who came because nothing is said.
  case presenceUnclear([Unclear])
  /// It was planned with somebody of whom the list does not say whether they came.
  case planUnlisted(SessionID, name: String)
  /// Somebody came to these meetings of that kind on that day, and is said to have stayed away from one of them or another.
  case severalThatDay([SessionID], excused: Bool)
  /// Somebody stayed away from a meeting of that kind on that day, and is said to have come to it or another; the session
  /// that it was, where anybody came.
  case absentThatDay(SessionID, from: SessionID? = nil)
  /// These meetings of that kind were held on that day, and a list may speak of one of them, or of another.
  case meetingsThatDay([SessionID])
  /// Somebody has this session of that kind on that day, apart from the meeting that they are said to have come to; it
  /// may have been recorded with those of others in one change.
  case ownThatDay(SessionID, name: String, isAmongOthers: Bool)
  /// Whoever held it is said to have confirmed it.
  case hostConfirms(String)
  /// A list names a session that was recorded before below others of its meeting that are new.
  case listedBelow(SessionID)
  /// A text was to be written, and nothing stands in it.
  case noteEmpty
  /// Neither `VISUAL` nor `EDITOR` says what to write with, or there is no terminal to write at.
  case noEditor
  /// The editor did not end as it should.
  case editorFailed(String)

  package var exitStatus: ExitStatus {
    switch self {
    case .noSuchTime, .unmatched, .presenceUnclear, .planUnlisted, .hostConfirms, .listedBelow: .badInput
    case .severalThatDay, .absentThatDay, .meetingsThatDay, .ownThatDay: .notFound
    case .replaced, .takenBack: .notFound
    case .seriesEnds: .usage
    case .confirmedByAll, .nobodyConfirms, .planInThePast, .notHeld, .absence, .ofNobody, .holdsPrivateNote,
      .heldAlready:
      .refused
    case .noteEmpty, .editorFailed: .failed
    case .noEditor: .usage
    }
  }
}
