import RugeCore
import RugeStore
import RugeWords

/// What a cohort did together, and will do: the sessions of its members that are not one to one, a day and a kind each.
struct CohortMeetings {
  private struct Meeting: Hashable {
    let kind: ElementID
    let on: Day
  }

  /// Who came, by enrolment; of one that is planned, who is expected.
  private var held: [Meeting: Set<Int64>] = [:]
  private var planned: [Meeting: Set<Int64>] = [:]
  private var absent: [Meeting: Set<Int64>] = [:]

  /// - Parameters:
  ///   - members: Everyone in the cohort.
  ///   - programme: What they take part in.
  ///   - names: What its kinds of session are called now.
  ///   - day: The last day of which anything counts as held.
  ///   - store: Where the sessions are.
  /// - Throws: Where the store cannot be read.
  init(
    of members: [EnrolmentState], in programme: Programme, calledNow names: PresentNames, on day: Day, _ store: Store
  ) throws {
    let kinds = programme.sessions.filter(\.isOfMany)
    guard !kinds.isEmpty else { return }
    let filter = SessionFilter(kinds: Set(kinds.flatMap { names.ids(.session, calledNow: $0.id) }))
    func note(_ kind: ElementID, _ on: Day, _ enrolment: Int64, in meetings: inout [Meeting: Set<Int64>]) {
      let kind = names[.session, kind]
      guard kinds.contains(where: { $0.id == kind }) else { return }
      meetings[Meeting(kind: kind, on: on), default: []].insert(enrolment)
    }
    for member in members {
      let number = member.enrolment
      for session in try store.sessions(of: number, upTo: day, filter) {
        note(session.kind, session.on, number, in: &held)
      }
      for absence in try store.absences(of: number, upTo: day, filter) {
        note(absence.kind, absence.on, number, in: &absent)
      }
      for plan in member.sessionsAhead { note(plan.kind, plan.time.day, number, in: &planned) }
    }
  }

  /// The newest first, those ahead before those that were held.
  func documents(_ names: ProgrammeWords) -> [CohortPageDocument.Meeting] {
    func documents(_ meetings: [Meeting], _ state: String, _ came: [Meeting: Set<Int64>]) -> [CohortPageDocument
      .Meeting]
    {
      meetings.sorted { ($0.on, $0.kind) > ($1.on, $1.kind) }.map { meeting in
        .init(
          kind: meeting.kind.rawValue, title: names.session(meeting.kind), on: meeting.on.description, state: state,
          enrolments: came[meeting]?.count ?? 0, absent: state == "held" ? absent[meeting]?.count ?? 0 : 0)
      }
    }
    let past = Set(held.keys).union(absent.keys)
    return documents(Array(planned.keys), "planned", planned) + documents(Array(past), "held", held)
  }
}
