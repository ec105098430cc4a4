extension Refusal {
  /// Whether another day would do, so that the cell with the day is the one to look at.
  package var isAboutDay: Bool {
    switch self {
    case .inTheFuture, .beforeEnrolment, .ended, .contradicts, .enteredThatDay, .stageNotThen,
      .endsBeforeItBegins, .outsideRound,
      .collectionOver:
      true
    default: false
    }
  }
}
