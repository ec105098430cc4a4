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

  private var sessions: [Int64: Session] = [:]
  private var firstOfLog: [Log: Int64] = [:]
  /// An earlier session of the same meeting, by session.
  private var earlier: [Int64: Int64] = [:]

  /// Takes in a session; those of one batch that are alike were one meeting.
  mutating func add(_ session: Session, loggedTogether batch: Int64? = nil) {
    sessions[session.sequence] = session
    guard let batch else { return }
    let log = Log(batch: batch, kind: session.kind, minutes: session.minutes, on: session.on)
    if let first = firstOfLog[log] { join(first, session.sequence) } else { firstOfLog[log] = session.sequence }
  }

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
    let meetings = Dictionary(grouping: sessions.values) { Meeting(root: root($0.sequence), kind: $0.kind, on: $0.on) }
    return meetings.values.reduce(into: [:]) { found, parts in
      guard Set(parts.map(\.enrolment)).count > 1, let first = parts.map(\.sequence).min() else { return }
      for part in parts { found[part.sequence] = first }
    }
  }

  /// The meetings of several, in the order they were logged.
  var joint: [JointSession] {
    var order: [Meeting] = []
    var minutes: [Meeting: [Int64: Int]] = [:]
    for (sequence, session) in sessions.sorted(by: { $0.key < $1.key }) {
      let meeting = Meeting(root: root(sequence), kind: session.kind, on: session.on)
      if minutes[meeting] == nil { order.append(meeting) }
      minutes[meeting, default: [:]][session.enrolment] = session.minutes
    }
    return order.compactMap { meeting in
      guard let minutes = minutes[meeting], minutes.count > 1 else { return nil }
      return JointSession(kind: meeting.kind, on: meeting.on, minutes: minutes)
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
