import RugeCore
import RugeStore

/// Those of a cohort who took part on a day.
struct CohortMembers {
  private let enrolments: [Int64]

  /// - Parameters:
  ///   - cohort: Its id or title.
  ///   - programme: The programme that it goes through; not needed where there is only one.
  ///   - day: The day that is spoken of.
  ///   - store: Where they are looked up.
  /// - Throws: Where there is no such cohort or programme.
  init(_ cohort: String, programme: String?, on day: Day, _ store: Store) throws {
    let programme = try Programmes(store).newest(programme).programme
    let id = try programme.cohort(named: cohort).id
    var members: [Int64] = []
    try store.forEachState(programme: programme.id, upTo: day) { state in
      if state.cohort == id, state.isActive { members.append(state.enrolment) }
    }
    enrolments = members
  }

  /// Their ids, without some of them.
  func references(but missing: Set<Int64>) -> [String] {
    enrolments.filter { !missing.contains($0) }.map { Subject.enrolment($0).description }
  }
}
