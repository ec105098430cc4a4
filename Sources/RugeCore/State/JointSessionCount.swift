/// Counts joint sessions once, while enrolments are gone through one after the other.
package struct JointSessionCount {
  private let sessions: [JointSession]
  private let ofEnrolment: [Int64: [Int]]
  /// The longest time of those who were asked for, by the session.
  private var counted: [Int: Int] = [:]

  package init(_ sessions: [JointSession]) {
    self.sessions = sessions
    var ofEnrolment: [Int64: [Int]] = [:]
    for (index, session) in sessions.enumerated() {
      for enrolment in session.enrolments { ofEnrolment[enrolment, default: []].append(index) }
    }
    self.ofEnrolment = ofEnrolment
  }

  /// Of the sessions of an enrolment those that one asked for before had a part in too, by the kind's present id.
  ///
  /// Where some were there longer than others, a meeting is as long as the longest: only what exceeds that of the earlier
  /// ones is new.
  package mutating func repeats(of state: EnrolmentState) -> [ElementID: SessionTally] {
    var repeats: [ElementID: SessionTally] = [:]
    for index in ofEnrolment[state.enrolment] ?? [] {
      guard let part = sessions[index].parts[state.enrolment] else { continue }
      let longest = counted.updateValue(max(part.minutes, counted[index] ?? 0), forKey: index)
      guard let longest else { continue }
      let tally = SessionTally(count: 1, minutes: min(part.minutes, longest), last: sessions[index].on)
      let kind = state.present(part.kind)
      repeats[kind] = repeats[kind].map { $0 + tally } ?? tally
    }
    return repeats
  }
}
