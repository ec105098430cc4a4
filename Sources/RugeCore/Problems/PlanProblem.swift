/// Why a change of a programme's definition is not carried out.
package enum PlanProblem: Problem, Hashable {
  /// The definition contradicts the versions before it.
  case unusable([ChangeProblem])
  /// Something moves for somebody, and nobody has said that the plan was read.
  case planNeeded(code: String, command: String)
  /// What was given as the code of a plan is none: it was mistyped.
  case noCode(given: String, code: String, command: String)
  /// The plan that was read is not the one that would be carried out.
  case stale(given: String, code: String, command: String)
  /// Figures are recorded in a unit that would become another one.
  case otherUnits([ElementID])
  /// There are figures of what would be counted instead of typed in, or typed in instead of counted.
  case otherCounts([ElementID])
  /// Answers are recorded that their questions would not take any more.
  case otherAnswers([RecordedElement])
  /// Enrolments are in stages that are dropped, and nobody has said where they go.
  case blocked(Int, stages: [ElementID])

  package var exitStatus: ExitStatus {
    switch self {
    case .unusable: .badInput
    case .noCode: .usage
    case .planNeeded, .otherUnits, .otherCounts, .otherAnswers, .blocked: .refused
    case .stale: .locked
    }
  }
}
