import RugeCore
import RugeStore
import RugeWords

/// An action point in JSON: `ruge action list --json`.
struct ActionDocument: Encodable {
  let id: String
  let enrolment: String
  let organisation: EnrolmentDocument.Named
  /// What was promised; left out where it was erased.
  let text: String?
  /// A person; left out where it is the organisation's own.
  let owner: EnrolmentDocument.Named?
  let due: String?
  /// `open`, `done` or `dropped`.
  let state: String
  let overdue: Bool
  let addedOn: String
  let closedOn: String?
  let action: ActionState
  private let day: Day

  private enum CodingKeys: CodingKey {
    case id, enrolment, organisation, text, owner, due, state, overdue, addedOn, closedOn
  }

  init(_ action: ActionState, _ text: String?, of row: EnrolmentRow, _ names: some NameSource, on day: Day) {
    self.action = action
    self.day = day
    id = action.id.description
    enrolment = Subject.enrolment(row.enrolment).description
    organisation = .of(row)
    self.text = text
    owner = action.owner.map { .person($0, names) }
    due = action.due?.description
    state = action.step.rawValue
    overdue = action.isOverdue(on: day)
    addedOn = action.addedOn.description
    closedOn = action.closedOn?.description
  }

  /// The action point as a line says it.
  func sentence(_ words: Words) -> String { words.action(action, text, owner: owner?.name, on: day) }
}
