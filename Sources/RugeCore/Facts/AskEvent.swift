/// What is put to somebody outside, so that they can answer without sitting at the workspace.
package enum AskEvent: Hashable, Sendable {
  /// What an answer is to say.
  package enum Matter: Hashable, Sendable {
    case form(FormReference)
    /// A session that was held.
    case session(kind: ElementID)
    /// The figures that are collected.
    case figures
  }

  /// The fact's sequence is its number. The respondent is the number of a person, or of an enrolment whose organisation
  /// answers. Text: `secret`, which binds an answer to the question and to whom it was put.
  case asked(Matter, by: Int64?, until: Day?)
  /// An answer to it was taken in, together with other facts of the batch. Texts: `seal`, and a `note` where staff
  /// amended it.
  case received(AskID)
  /// No answer to it is taken in any more. Text: `reason`.
  case closed(AskID)
}

extension AskEvent {
  package var type: FactType {
    switch self {
    case .asked: .asked
    case .received: .askReceived
    case .closed: .askClosed
    }
  }

  /// The words that the column `choice` uses.
  private enum Word {
    static let form = "form"
    static let session = "session"
    static let figures = "figures"
  }

  /// Writes the event's values, each to the column of its kind.
  func write(to columns: inout FactColumns) {
    switch self {
    case .asked(let matter, let respondent, let until):
      columns.refers = respondent
      columns.day = until
      switch matter {
      case .form(let reference):
        columns.choice = Word.form
        columns.element = reference.form.rawValue
        columns.part = reference.round?.rawValue
      case .session(let kind):
        columns.choice = Word.session
        columns.element = kind.rawValue
      case .figures:
        columns.choice = Word.figures
      }
    case .received(let ask), .closed(let ask):
      columns.refers = ask.number
    }
  }

  /// The event that the columns of one of these types hold; `nil` where a value is missing.
  init?(_ columns: FactColumns, of type: FactType) {
    switch type {
    case .asked:
      guard let matter = Self.matter(columns) else { return nil }
      self = .asked(matter, by: columns.refers, until: columns.day)
    case .askReceived, .askClosed:
      guard let ask = columns.refers.map({ AskID($0) }) else { return nil }
      self = type == .askReceived ? .received(ask) : .closed(ask)
    default: return nil
    }
  }

  private static func matter(_ columns: FactColumns) -> Matter? {
    let element = columns.element.map { ElementID($0) }
    switch (columns.choice, element) {
    case (Word.form, let form?):
      return .form(FormReference(form, round: columns.part.map { ElementID($0) }))
    case (Word.session, let kind?): return .session(kind: kind)
    case (Word.figures, _): return .figures
    default: return nil
    }
  }

  /// The same event under the id that an element has from a change on.
  func renamed(_ renaming: Renaming) -> AskEvent {
    guard case .asked(let matter, let respondent, let until) = self else { return self }
    switch matter {
    case .form(let reference):
      return .asked(.form(renaming.reference(reference)), by: respondent, until: until)
    case .session(let kind): return .asked(.session(kind: renaming.name(.session, kind)), by: respondent, until: until)
    case .figures: return self
    }
  }

  /// The question that the event is about, where it names one.
  package var ask: AskID? {
    switch self {
    case .asked: nil
    case .received(let ask), .closed(let ask): ask
    }
  }
}
