import RugeCore
import RugeStore

/// Those of a cohort who come to what it does together on a day.
struct CohortMembers {
  private let coming: [Int64]
  private let staying: [Int64]

  /// - Parameters:
  ///   - cohort: Its id or title.
  ///   - kind: The kind of session that it comes to, where it is named.
  ///   - programme: The programme that it goes through; not needed where only one has such a cohort and such sessions.
  ///   - day: The day that is spoken of.
  ///   - store: Where they are looked up.
  /// - Throws: Where there is no such cohort or programme.
  init(
    _ cohort: String, comingTo kind: String?, programme: String?, on day: Day, _ store: Store
  ) throws {
    let programmes = Programmes(store)
    let newest = try programmes.newest(
      programme, having: [{ $0.has(cohort: cohort) }, { $0.has(sessionKind: kind) }])
    let (programme, present) = (newest.programme, try programmes.names(into: newest))
    let id = try programme.cohort(named: cohort).id
    var states: [EnrolmentState] = []
    try store.forEachState(programme: programme.id, upTo: day) { state in
      let state = state.renamed(present)
      if state.cohort == id { states.append(state) }
    }
    let members = CohortMeeting.split(states)
    coming = members.coming.map(\.enrolment)
    staying = members.staying.map(\.enrolment)
  }

  /// The ids of those who come, without some of them.
  func references(but missing: Set<Int64>) -> [String] { Self.ids(coming, but: missing) }

  /// The ids of those who take part and do not come, since they rest, wait for a place or have not begun.
  func staying(but missing: Set<Int64>) -> [String] { Self.ids(staying, but: missing) }

  private static func ids(_ enrolments: [Int64], but missing: Set<Int64>) -> [String] {
    enrolments.filter { !missing.contains($0) }.map { Subject.enrolment($0).description }
  }
}
