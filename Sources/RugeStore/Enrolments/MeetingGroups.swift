import RugeCore

/// Puts sessions together that were one meeting of several enrolments.
struct MeetingGroups {
  /// A session of one enrolment.
  struct Session {
    let sequence: Int64
    let enrolment: Int64
    let kind: ElementID
    let minutes: Int
    let on: Day
  }

  /// What sessions have in common that were logged in one command for all who were there.
  private struct Log: Hashable {
    let batch: Int64
    let kind: ElementID
    let minutes: Int
    let on: Day
  }

  /// What sessions of a meeting have in common: one that was moved to another day or kind is another meeting.
  private struct Meeting: Hashable {
    let root: Int64
    let kind: ElementID
    let on: Day
  }

  /// What the kind of an enrolment's session is called now: those who came may follow different versions.
  typealias KindNames = (_ enrolment: Int64, _ kind: ElementID) -> ElementID

  private let present: KindNames
  private var sessions: [Int64: Session] = [:]
  private var firstOfLog: [Log: Int64] = [:]
  /// An earlier session of the same meeting, by session.
  private var earlier: [Int64: Int64] = [:]

  init(_ present: @escaping KindNames) {
    self.present = present
  }

  /// Takes in a session; those of one batch that are alike were one meeting.
  mutating func add(_ session: Session, loggedTogether batch: Int64? = nil) {
    sessions[session.sequence] = session
    guard let batch else { return }
    let log = Log(batch: batch, kind: kind(of: session), minutes: session.minutes, on: session.on)
    if let first = firstOfLog[log] { join(first, session.sequence) } else { firstOfLog[log] = session.sequence }
  }

  private func kind(of session: Session) -> ElementID { present(session.enrolment, session.kind) }

  /// Takes in that two sessions were the same meeting.
  mutating func join(_ one: Int64, _ other: Int64) {
    let (one, other) = (root(one), root(other))
    if one != other { earlier[max(one, other)] = min(one, other) }
  }

  /// The first of the sessions that are the same meeting as this one.
  func root(_ sequence: Int64) -> Int64 {
    var root = sequence
    while let next = earlier[root] { root = next }
    return root
  }

  /// The sessions of meetings of several, each with the first of its meeting.
  var firstOfMeeting: [Int64: Int64] {
    meetings.reduce(into: [:]) { found, parts in
      for part in parts { found[part.sequence] = parts[0].sequence }
    }
  }

  /// The meetings of several, in the order they were logged.
  var joint: [JointSession] {
    meetings.map { parts in
      JointSession(
        on: parts[0].on,
        parts: Dictionary(
          // Of somebody who stands there twice the later record says how long they were there.
          parts.map { ($0.enrolment, JointSession.Part(kind: $0.kind, minutes: $0.minutes)) },
          uniquingKeysWith: { $1 }))
    }
  }

  /// The sessions of each meeting to which several came, in the order they were logged.
  private var meetings: [[Session]] {
    let groups = Dictionary(grouping: sessions.values) { session in
      Meeting(root: root(session.sequence), kind: kind(of: session), on: session.on)
    }
    return groups.values.filter { $0.count > 1 && Set($0.map(\.enrolment)).count > 1 }
      .map { $0.sorted { $0.sequence < $1.sequence } }
      .sorted { $0[0].sequence < $1[0].sequence }
  }
}

extension MeetingGroups.Session {
  /// A row of sequence, enrolment, kind, minutes and day.
  init?(_ row: any SQLStatement) {
    guard let sequence = row.integer(0), let enrolment = row.integer(1), let kind = row.text(2),
      let minutes = row.integer(3), let day = row.integer(4).flatMap({ Day(compact: Int($0)) })
    else { return nil }
    self.init(sequence: sequence, enrolment: enrolment, kind: ElementID(kind), minutes: Int(minutes), on: day)
  }
}
