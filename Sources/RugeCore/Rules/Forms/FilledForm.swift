/// Questions with the answers that one respondent gave: which of them come up, and what was answered.
package struct FilledForm: Sendable {
  private let fields: [Field]
  private let answers: [ElementID: Known<Answer>]

  package init(_ fields: [Field], _ answers: [ElementID: Known<Answer>]) {
    self.fields = fields
    self.answers = answers
  }

  /// The answer to a question; where it stands at another question, that one's.
  ///
  /// Answers that point at each other in a circle say nothing: they are unknown.
  ///
  /// - Returns: `nil` where the question, or the one that is pointed at, has no answer.
  package func answer(to field: ElementID) -> Known<Answer>? {
    var field = field
    var seen: Set<ElementID> = []
    while case .value(.see(let other))? = answers[field] {
      guard seen.insert(field).inserted else { return .unknown }
      field = other
    }
    return answers[field]
  }

  /// The questions that come up, in order.
  package var asked: [Field] { fields.filter { exception(to: $0.id) == nil } }

  /// The question whose answer makes another one fall away; `nil` where it comes up.
  package func exception(to id: ElementID) -> ElementID? {
    guard let exception = fields.first(where: { $0.id == id })?.unless, let answer = answer(to: exception.field) else {
      return nil
    }
    return exception.answered.fits(answer) ? exception.field : nil
  }

  /// The questions that must still be answered: those that are required, or all where none is.
  ///
  /// That nobody knows is an answer.
  package var open: [ElementID] {
    let needed = fields.contains(where: \.isRequired) ? asked.filter(\.isRequired) : asked
    return needed.map(\.id).filter { answer(to: $0) == nil }
  }
}

extension Field.Exception.Answered {
  fileprivate func fits(_ answer: Known<Answer>) -> Bool {
    switch self {
    case .unknown: answer == .unknown
    case .none: answer == .notApplicable
    case .value(let value): answer == .value(value)
    }
  }
}
