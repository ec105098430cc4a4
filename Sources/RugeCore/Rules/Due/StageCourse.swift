/// One stage on an enrolment's way: a stay in it, or the plan for one that is still ahead.
package struct StageCourse: Hashable, Sendable {
  package enum Standing: String, Hashable, Sendable {
    case past, present, ahead
  }

  package let stage: ElementID
  package let standing: Standing
  /// The day it was entered, or is planned to be; `nil` where nobody can say.
  package let from: Day?
  /// The day it was left, or should be; `nil` where nobody can say.
  package let until: Day?
}

extension EnrolmentState {
  /// The stays so far in their order, and then the stages that follow.
  ///
  /// A day that neither happened nor was planned is left open: nothing is guessed.
  package func course(in programme: Programme) -> [StageCourse] {
    let stays = visits.enumerated().map { number, visit in
      let isLast = number == visits.count - 1
      let left = isLast ? ending?.on : visits[number + 1].since
      return StageCourse(
        stage: visit.stage, standing: isLast && isActive ? .present : .past, from: visit.since,
        until: left ?? plannedEnd(of: visit, in: programme))
    }
    guard isActive else { return stays }
    let place = visits.last.flatMap { visit in programme.stages.firstIndex { $0.id == visit.stage } }
    let ahead = programme.stages.dropFirst(place.map { $0 + 1 } ?? 0).map { stage in
      let planned = programme.plannedDays(of: stage.id, cohort: cohort)
      return StageCourse(
        stage: stage.id, standing: .ahead, from: planned?.lowerBound, until: planned?.upperBound)
    }
    return stays + ahead
  }
}
