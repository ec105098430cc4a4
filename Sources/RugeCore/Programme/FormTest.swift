/// What is asked of a form, or of a round of it.
package enum FormTest: Hashable, Sendable {
  /// The answers are what they must be.
  case passed
  /// Everybody who should has answered in full.
  case answered
  /// Its score passes a test.
  case score(NumberTest)
  /// The place that the score gives in the cohort, 1 being the best, passes a test.
  case place(NumberTest)
}
