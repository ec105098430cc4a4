extension DefinitionProblem {
  /// How something that has no title is given one.
  package enum TitleForm: CaseIterable, Hashable, Sendable {
    /// By a key `title` beside its others.
    case title
    /// A question, by a key `ask` beside its others.
    case ask
    /// A question of which only the answer is there.
    case question
    /// An item of a list that is only its id.
    case item
    /// A name of the calendar of which only the dates are there.
    case period
    /// A round of which only the time is there.
    case round
    /// A choice or a state.
    case option
    /// What takes part.
    case participant
  }
}
