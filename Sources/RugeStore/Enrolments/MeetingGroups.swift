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
    let meetings = Dictionary(grouping: sessions.values) { session in
      Meeting(root: root(session.sequence), kind: kind(of: session), on: session.on)
    }
    return meetings.values.reduce(into: [:]) { found, parts in
      guard Set(parts.map(\.enrolment)).count > 1, let first = parts.map(\.sequence).min() else { return }
      for part in parts { found[part.sequence] = first }
    }
  }

  /// The meetings of several, in the order they were logged.
  var joint: [JointSession] {
    var order: [Meeting] = []
    var parts: [Meeting: [Int64: JointSession.Part]] = [:]
    for (sequence, session) in sessions.sorted(by: { $0.key < $1.key }) {
      let meeting = Meeting(root: root(sequence), kind: kind(of: session), on: session.on)
      if parts[meeting] == nil { order.append(meeting) }
      parts[meeting, default: [:]][session.enrolment] = .init(kind: session.kind, minutes: session.minutes)
    }
    return order.compactMap { meeting in
      guard let parts = parts[meeting], parts.count > 1 else { return nil }
      return JointSession(on: meeting.on, parts: parts)
    }
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
