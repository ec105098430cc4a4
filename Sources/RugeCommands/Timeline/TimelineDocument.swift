import RugeCore
import RugeStore
import RugeWords

/// One enrolment's course: `ruge timeline REF --json`.
struct TimelineDocument: Encodable {
  struct Stage: Encodable {
    let id: String
    let title: String
    /// `past`, `present` or `ahead`.
    let standing: String
    let from: String?
    /// The day it ended, or should end.
    let until: String?
    let course: StageCourse

    private enum CodingKeys: CodingKey {
      case id, title, standing, from, until
    }
  }

  struct Milestone: Encodable {
    let id: String
    let title: String
    let status: String
    /// The day of its status.
    let on: String?
    let due: String?
    let late: Bool
    let plan: MilestonePlan

    private enum CodingKeys: CodingKey {
      case id, title, status, on, due, late
    }
  }

  struct Sessions: Encodable {
    struct Held: Encodable {
      let on: String
      let count: Int
    }

    let kind: String
    let title: String
    let days: [Held]
    /// The days of those that are planned; left out where there are none.
    let planned: [String]?
    let held: [Day: Int]
    let ahead: [Day]

    private enum CodingKeys: CodingKey {
      case kind, title, days, planned
    }
  }

  /// A time in which the enrolment rested, or rests.
  struct Rest: Encodable {
    let from: String
    /// The first day on which it went on, or is expected to.
    let until: String?
    /// Whether it still rests.
    let isOpen: Bool
    let pause: Pause

    private enum CodingKeys: CodingKey {
      case from, until, isOpen
    }
  }

  let enrolment: String
  let organisation: EnrolmentDocument.Named
  let programme: EnrolmentDocument.Titled
  let asOf: String
  /// The first and the last day of what has happened or is planned.
  let from: String
  let until: String
  let stages: [Stage]
  let milestones: [Milestone]
  let sessions: [Sessions]
  /// Left out where it never rested.
  let pauses: [Rest]?
  let today: Day
  let days: ClosedRange<Day>

  private enum CodingKeys: CodingKey {
    case enrolment, organisation, programme, asOf, from, until, stages, milestones, sessions, pauses
  }

  init(_ state: EnrolmentState, _ sessions: [ElementID: [Day: Int]], _ scope: EnrolmentScope, on day: Day) {
    let names = scope.names
    let course = state.course(in: scope.programme)
    let plans = state.milestonePlans(in: scope.programme, on: day).filter { $0.need != .notNeeded }
    let ahead = Dictionary(
      grouping: state.sessionsAhead, by: \.kind
    ).mapValues { $0.map(\.time.day).sorted() }
    var known = [state.enrolledOn, day]
    known += ahead.values.flatMap(\.self)
    known += state.pauses.flatMap { [$0.from, $0.end].compactMap(\.self) }
    known += course.flatMap { [$0.from, $0.until].compactMap(\.self) }
    known += plans.flatMap { [$0.due.value, $0.status?.on].compactMap(\.self) }
    known += sessions.values.flatMap(\.keys)
    self.days = (known.min() ?? day)...(known.max() ?? day)
    self.today = day
    self.enrolment = scope.subject.description
    self.organisation = .init(id: Subject.organisation(state.organisation).description, name: scope.organisation)
    self.programme = .init(
      id: scope.programme.id.rawValue, title: scope.programme.title[names.words.language])
    self.asOf = day.description
    self.from = days.lowerBound.description
    self.until = days.upperBound.description
    self.stages = course.map { stage in
      Stage(
        id: stage.stage.rawValue, title: names.stage(stage.stage), standing: stage.standing.rawValue,
        from: stage.from?.description, until: stage.until?.description, course: stage)
    }
    self.milestones = plans.map { plan in
      Milestone(
        id: plan.id.rawValue, title: names.milestone(plan.milestone.id),
        status: plan.isReached && plan.status?.step != .accepted ? "reached" : plan.status?.step.rawValue ?? "open",
        on: plan.status?.on.description, due: plan.due.value?.description, late: plan.isLate(on: day), plan: plan)
    }
    // Meetings of a kind that a later version dropped took place all the same.
    let kinds = scope.programme.sessions.map(\.id)
    let dropped = Set(sessions.keys).union(ahead.keys).subtracting(kinds).sorted()
    self.sessions = (kinds + dropped).compactMap { kind in
      let (held, ahead) = (sessions[kind] ?? [:], ahead[kind] ?? [])
      guard !held.isEmpty || !ahead.isEmpty else { return nil }
      return Sessions(
        kind: kind.rawValue, title: names.session(kind),
        days: held.sorted { $0.key < $1.key }.map { .init(on: $0.key.description, count: $0.value) },
        planned: ahead.isEmpty ? nil : ahead.map(\.description), held: held, ahead: ahead)
    }
    self.pauses =
      state.pauses.isEmpty
      ? nil
      : state.pauses.map {
        Rest(from: $0.from.description, until: $0.end?.description, isOpen: $0.resumed == nil, pause: $0)
      }
  }
}
