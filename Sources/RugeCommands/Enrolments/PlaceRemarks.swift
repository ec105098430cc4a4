import RugeCore
import RugeStore
import RugeWords

/// What is said about those who wait for a place, when somebody else takes one or leaves one.
struct PlaceRemarks {
  private let scope: EnrolmentScope
  private let context: CommandContext
  private let hadPlace: Bool
  private let wasAccepted: Bool
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
    self.hadPlace = before.map { $0.hasFirstPlace(in: scope.programme) } ?? false
    self.wasAccepted = before?.intake?.decision == .accepted
    self.firstWaiting = view?.firstWaiting
  }

  /// The remarks on events that have been recorded.
  func lines(_ events: [Event]) throws -> [String] {
    try passedOver(events) + freed(events)
  }

  /// That somebody else was first.
  private func passedOver(_ events: [Event]) throws -> [String] {
    guard let firstWaiting, firstWaiting != scope.row.enrolment, !wasAccepted, !hadPlace,
      events.contains(where: { $0.takesPlace(in: scope.programme) })
    else { return [] }
    return [context.words.firstOnWaitingList(try name(firstWaiting))]
  }

  /// That there is room again, and for whom.
  private func freed(_ events: [Event]) throws -> [String] {
    guard hadPlace, !events.isEmpty, let first = scope.programme.stages.first, first.capacity != nil else { return [] }
    let day = max(context.today, scope.day)
    guard let state = try scope.recorded(on: day),
      !state.hasFirstPlace(in: scope.programme),
      let view = try CohortViews(of: scope.programme.id, scope.store, on: day).view(for: state, in: scope.spokenOf),
      let next = view.firstWaiting, next != scope.row.enrolment
    else { return [] }
    let room = StageRoom(
      in: first, of: scope.programme, present: view.occupants(of: first.id), accepted: view.accepted.count,
      isAccepted: false)
    guard room == .free else { return [] }
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

extension EnrolmentState {
  /// Whether it is in the first stage, or accepted for it.
  fileprivate func hasFirstPlace(in programme: Programme) -> Bool {
    guard isActive, let first = programme.stages.first else { return false }
    return visits.isEmpty ? intake?.decision == .accepted : stage?.stage == first.id
  }
}

extension Event {
  /// Whether it takes a place in the first stage.
  fileprivate func takesPlace(in programme: Programme) -> Bool {
    switch self {
    case .stageEntered(let id, _): id == programme.stages.first?.id
    case .life(.decided(.accepted)): true
    default: false
    }
  }
}
