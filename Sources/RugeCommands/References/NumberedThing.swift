import RugeCore
import RugeStore

/// Something that an id names, whatever it is.
struct NumberedThing {
  let kind: ReferenceProblem.Kind
  /// Whether there is anything of that number.
  let exists: Bool
  /// The enrolment that it belongs to, or that it is.
  private let enrolment: EnrolmentRow?

  /// `nil` where the text reads as no id.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - store: Where it would be.
  /// - Throws: What hinders the store from being read.
  init?(_ text: String, _ store: Store) throws {
    guard let id = NumberedID(text.normalised) else { return nil }
    let number: Int64
    switch id {
    case .subject(let subject):
      enrolment = subject.kind == .enrolment ? try store.enrolment(subject.number) : nil
      switch subject.kind {
      case .organisation: (kind, exists) = (.organisation, try store.present(subject) != nil)
      case .person: (kind, exists) = (.person, try store.present(subject) != nil)
      case .enrolment: (kind, exists) = (.enrolment, enrolment != nil)
      case .programme: (kind, exists) = (.version, try store.definition(subject.number) != nil)
      }
      return
    case .session(let session): (kind, number) = (.meeting, session.number)
    case .action(let action): (kind, number) = (.action, action.number)
    case .record(let record): (kind, number) = (.record, record.number)
    }
    let (kind, fact) = (kind, try store.fact(number)?.fact)
    exists = fact.map { $0.event.numberedKind == kind } ?? false
    let owner = exists ? fact?.subject : nil
    enrolment = owner?.kind == .enrolment ? try store.enrolment(owner?.number ?? 0) : nil
  }

  /// What somebody who typed it may have meant by another kind.
  func instead(of wanted: ReferenceProblem.Kind) -> String? {
    switch wanted {
    case .organisation: enrolment.map { Subject.organisation($0.organisation).description }
    case .enrolment: enrolment.map { Subject.enrolment($0.enrolment).description }
    default: nil
    }
  }
}

extension Event {
  /// The kind of what goes by this fact's number, where that is no subject.
  fileprivate var numberedKind: ReferenceProblem.Kind? {
    switch self {
    case .sessionHeld, .eventHeld, .missed, .meeting(.planned): .meeting
    case .action(.added): .action
    case .recordAdded: .record
    default: nil
    }
  }
}
