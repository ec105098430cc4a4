/// What the answers to a form, or one of its rounds, come to.
package enum FormOutcome: Hashable, Sendable {
  /// Answers are missing, or nobody knows them.
  case open
  case answered
  case passed
  case notPassed

  init(_ standing: FormStanding) {
    guard standing.form.passedWhen != nil else {
      self = standing.answered.isMet ? .answered : .open
      return
    }
    self =
      switch standing.passed {
      case .met: .passed
      case .notMet: .notPassed
      case .unknown: .open
      }
  }
}
