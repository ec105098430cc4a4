import RugeCore
import RugeStore
import RugeTestSupport

/// What a journal says when it is read, in a form that can be kept beside it and compared years later.
struct JournalImage: Codable, Equatable {
  var sequence: Int64
  var hash: String
  /// What the doctor finds besides its notices.
  var findings: [String]
  /// Every enrolment as it stands after all facts.
  var states: [StateImage]
  /// The same as it stood on a day, as it was known at a moment.
  var earlierStates: [StateImage]

  static let earlierDay: Day = "2026-03-05"
  /// After the change of mind was recorded and before it was taken back.
  static let earlierMoment = Instant(milliseconds: 1_767_254_400_000 + 9 * 3_600_000)

  init(of store: Store, evidence: EvidenceFolder) throws {
    let head = try store.head()
    sequence = head.sequence
    hash = head.hash
    findings = try store.doctor(evidence: evidence).filter { $0.severity != .notice }.map { "\($0)" }
    var states: [StateImage] = []
    try store.forEachState { states.append(StateImage($0)) }
    var earlier: [StateImage] = []
    try store.forEachState(upTo: Self.earlierDay, knownAt: Self.earlierMoment) { earlier.append(StateImage($0)) }
    self.states = states
    earlierStates = earlier
  }
}
