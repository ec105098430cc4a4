import RugeCore
import RugeStore

/// An action point that somebody named by its number.
struct FoundAction {
  let id: ActionID
  /// The enrolment that it belongs to.
  let reference: String

  init(_ text: String, _ store: Store) throws {
    guard let id = ActionID(text.normalised), let fact = try store.fact(id.number)?.fact, fact.ended == nil,
      case .action(.added) = fact.event
    else { throw ReferenceProblem.notFound(.action, text, suggestion: nil, known: []) }
    self.id = id
    reference = fact.subject.description
  }
}
