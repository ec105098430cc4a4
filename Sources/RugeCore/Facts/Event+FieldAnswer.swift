extension Event {
  /// The question that the event answers, and the answer.
  package var fieldAnswer: (field: ElementID, answer: Known<Answer>)? {
    switch self {
    case .answered(let key, let answer): (key.field, answer)
    case .recordAnswered(_, let field, let answer), .sessionAnswered(_, let field, let answer),
      .organisationAnswered(let field, let answer):
      (field, answer)
    default: nil
    }
  }
}
