import RugePluginKit

/// The records of one kind, over all enrolments.
struct RecordKindSummary: Encodable {
  struct StateCount: Encodable {
    let id: String
    /// What it is called; absent where that is its id.
    var title: String?
    fileprivate(set) var count = 0
  }

  let id: String
  let title: String
  /// How many there are.
  private(set) var count: Int
  /// How many are in each state, in the programme's order; what the host left out is not among them.
  private(set) var states: [StateCount]
  /// How many the host left out, since they are so many; absent where it left out none.
  private(set) var leftOut: Int?
  /// Those that belong to no enrolment.
  let entries: [ReportEntry]
  let questions: [ReportRequest.Programme.Question]
  /// What states are called that are not called what their ids are.
  let stateTitles: [String: String]

  private enum CodingKeys: String, CodingKey { case id, title, count, states, leftOut, entries }

  init(_ kind: ReportRequest.Programme.RecordKind) {
    id = kind.id
    title = kind.title
    count = kind.leftOut ?? 0
    leftOut = kind.leftOut
    states = kind.states.map { StateCount(id: $0, title: kind.stateTitles?[$0]) }
    stateTitles = kind.stateTitles ?? [:]
    entries = kind.entries
    questions = kind.questions
    for entry in kind.entries { add(entry) }
  }

  /// Counts those about an enrolment that the host left out.
  mutating func add(leftOut more: Int) {
    count += more
    leftOut = (leftOut ?? 0) + more
  }

  mutating func add(_ entry: ReportEntry) {
    count += 1
    guard let state = entry.state else { return }
    if let index = states.firstIndex(where: { $0.id == state }) {
      states[index].count += 1
    } else {
      states.append(StateCount(id: state, title: stateTitles[state], count: 1))
    }
  }
}

extension RecordKindSummary: HasID {}
