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
    let held: [Day: Int]

    private enum CodingKeys: CodingKey {
      case kind, title, days
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
  let today: Day
  let days: ClosedRange<Day>

  private enum CodingKeys: CodingKey {
    case enrolment, organisation, programme, asOf, from, until, stages, milestones, sessions
  }

  init(_ state: EnrolmentState, _ sessions: [ElementID: [Day: Int]], _ scope: EnrolmentScope, on day: Day) {
    let names = scope.names
    let course = state.course(in: scope.programme)
    let plans = state.milestonePlans(in: scope.programme, on: day).filter { $0.need != .notNeeded }
    let known =
      [state.enrolledOn, day] + course.flatMap { [$0.from, $0.until].compactMap(\.self) }
      + plans.flatMap { [$0.due.value, $0.status?.on].compactMap(\.self) } + sessions.values.flatMap(\.keys)
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
    self.sessions = scope.programme.sessions.compactMap { kind in
      guard let held = sessions[kind.id] else { return nil }
      return Sessions(
        kind: kind.id.rawValue, title: names.session(kind.id),
        days: held.sorted { $0.key < $1.key }.map { .init(on: $0.key.description, count: $0.value) }, held: held)
    }
  }
}
