extension DefinitionProblem {
  /// Why a condition can never hold.
  package enum ConditionObstacle: Hashable, Sendable {
    /// The milestone belongs to a stage that comes only later.
    case laterMilestone(String, stage: String)
    /// What the milestone is reached by comes only in a later stage.
    case reachedLater(String, stage: String)
    case tooFewMilestones(have: Int, needed: Int)
    /// Sessions of the kind are planned for a stage that comes only later.
    case laterSessions(String, stage: String)
    case tooFewSessions(String, planned: Int, needed: Int)
    /// The round of the form is answered in a stage that comes only later.
    case laterRound(String, stage: String)
    /// Whoever comes to the gate is in another stage.
    case otherStage(String)
    /// Whoever has left by an exit comes to no gate.
    case hasLeft(String)
    /// The milestone waits for itself, maybe by way of others.
    case neverReached(String)
    /// No answers pass the form.
    case neverPassed(String)
    /// There is no such number, or none within the bounds of the scale.
    case noSuchNumber
    /// No answers to a form fulfil it.
    case noSuchAnswers
  }
}
