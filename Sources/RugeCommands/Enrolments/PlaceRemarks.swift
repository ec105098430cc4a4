import RugeCore
import RugeStore
import RugeWords

/// What is said about those who wait for a place, when somebody else takes one or leaves one.
struct PlaceRemarks {
  private let scope: EnrolmentScope
  private let context: CommandContext
  private let before: EnrolmentState?
  /// Who was next on the waiting list before the change.
  private let firstWaiting: Int64?

  /// - Parameters:
  ///   - scope: The enrolment that is changed.
  ///   - before: Its state before.
  ///   - view: What is known of its cohort before, where anybody has looked.
  ///   - context: Who reads it.
  init(_ scope: EnrolmentScope, before: EnrolmentState?, _ view: CohortView?, _ context: CommandContext) {
    self.scope = scope
    self.context = context
    self.before = before
    self.firstWaiting = view?.firstWaiting
  }

  /// The remarks on events that have been recorded.
  func lines(_ events: [Event]) throws -> [String] {
    let passedOver = FirstPlace.passedOver(
      by: before, of: scope.row.enrolment, firstWaiting: firstWaiting, events, in: scope.programme)
    return try (passedOver.map { [context.words.firstOnWaitingList(try name($0))] } ?? []) + freed(events)
  }

  /// That there is room again, and for whom.
  private func freed(_ events: [Event]) throws -> [String] {
    let programme = scope.programme
    guard let before, FirstPlace.isHeld(by: before, in: programme), !events.isEmpty, let first = programme.stages.first,
      first.capacity != nil
    else { return [] }
    let day = max(context.today, scope.day)
    guard let state = try scope.recorded(on: day),
      !FirstPlace.isHeld(by: state, in: programme),
      let view = try CohortViews(of: programme.id, scope.store, on: day).view(for: state, in: scope.spokenOf),
      let next = FirstPlace.next(in: view, but: scope.row.enrolment, of: programme)
    else { return [] }
    return [
      context.words.placeIsFree(
        scope.names.stage(first.id), next: try name(next), enrolment: Subject.enrolment(next).description)
    ]
  }

  private func name(_ enrolment: Int64) throws -> String {
    let subject = Subject.enrolment(enrolment)
    return try scope.store.enrolment(enrolment).map { "\($0.displayName) (\(subject))" } ?? subject.description
  }
}
