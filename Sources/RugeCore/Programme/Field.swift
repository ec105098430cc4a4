/// One question of a form, a session or a record.
package struct Field: Hashable, Sendable {
  /// When a question is left out: another one was answered so.
  package struct Exception: Hashable, Sendable {
    package enum Answered: Hashable, Sendable {
      case unknown
      /// There is none: the answer was “not applicable”.
      case none
      case value(Answer)
    }

    package let field: ElementID
    package let answered: Answered

    package init(field: ElementID, answered: Answered) {
      self.field = field
      self.answered = answered
    }
  }

  package let id: ElementID
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  /// The question as it is put.
  package let ask: LocalisedText
  package let kind: FieldKind
  /// What options of a list are called; one without a title is called what it is.
  package let optionTitles: [String: LocalisedText]
  /// What options of a list were in earlier versions.
  package let formerOptions: [String: [String]]
  /// Whether it must be answered where answering is otherwise free.
  package let isRequired: Bool
  package let unless: Exception?

  package init(
    id: ElementID, formerly: [ElementID] = [], ask: LocalisedText, kind: FieldKind,
    optionTitles: [String: LocalisedText] = [:], formerOptions: [String: [String]] = [:], isRequired: Bool = false,
    unless: Exception? = nil
  ) {
    self.id = id
    self.formerly = formerly
    self.ask = ask
    self.kind = kind
    self.optionTitles = optionTitles
    self.formerOptions = formerOptions
    self.isRequired = isRequired
    self.unless = unless
  }

  /// What an option of a list is called.
  package func title(of option: String) -> LocalisedText { optionTitles[option] ?? LocalisedText(option) }
}
