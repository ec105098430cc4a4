/// Which stage an enrolment can enter from where it is.
package struct StageRoute: Sendable {
  private let state: EnrolmentState
  private let programme: Programme

  package init(_ state: EnrolmentState, in programme: Programme) {
    self.state = state
    self.programme = programme
  }

  /// The stage that is entered: the next one, or the one that is named.
  ///
  /// Optional stages on the way may be passed over when a stage is named; one that repeats may be entered again. Without
  /// a name nothing is passed over, since nobody has said so.
  ///
  /// - Throws: A refusal where no stage follows, or the named one cannot be entered from here.
  package func stage(_ target: ElementID?) throws(Refusal) -> Stage {
    let present = state.visits.last?.stage
    guard let target else {
      guard let next = programme.stage(after: present) else { throw .noStageAhead(present) }
      return next
    }
    guard let stage = programme.stage(target), let place = index(target) else { throw .noStageAhead(present) }
    let here = present.flatMap(index) ?? -1
    guard place > here else {
      guard stage.isRepeatable, state.visits.contains(where: { $0.stage == target }) else {
        throw .notRepeatable(target)
      }
      return stage
    }
    let between = programme.stages[(here + 1)..<place].filter { !$0.isOptional }
    guard between.isEmpty else { throw .stagesBetween(between.map(\.id), to: target) }
    return stage
  }

  private func index(_ id: ElementID) -> Int? { programme.stages.firstIndex { $0.id == id } }
}
