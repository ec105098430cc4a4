import RugeCore
import RugeStore

/// A record with whose it is and what was written in it.
struct FoundRecord {
  let state: RecordState
  /// The enrolment it is about; `nil` where it belongs to the programme itself.
  let enrolment: EnrolmentRow?
  let prose: RecordProse
}

/// The texts of one record.
struct RecordProse {
  fileprivate(set) var note: String?
  private var answers: [ElementID: [TextPurpose: String]] = [:]

  func texts(of field: ElementID) -> [TextPurpose: String] { answers[field] ?? [:] }

  /// The texts of the records among the facts of one subject; the latest stand.
  static func read(_ facts: [Fact], _ store: Store) throws -> [RecordID: RecordProse] {
    let standing = facts.filter { $0.ended == nil && $0.recordID != nil }
    let texts = try store.texts(of: standing.map(\.sequence), [.answer, .answer.fileName, .reason, .note])
    var prose: [RecordID: RecordProse] = [:]
    for fact in standing.sorted(by: { ($0.on, $0.sequence) < ($1.on, $1.sequence) }) {
      guard let id = fact.recordID else { continue }
      switch fact.event {
      case .recordAnswered(_, let field, _): prose[id, default: RecordProse()].answers[field] = texts[fact.sequence]
      case .recordAdded: prose[id, default: RecordProse()].note = texts[fact.sequence]?[.note]
      default: break
      }
    }
    return prose
  }
}

extension Fact {
  /// The record that the fact is about; without an id it is the one that the same batch added.
  var recordID: RecordID? {
    switch event {
    case .recordAdded: RecordID(sequence)
    case .recordParty(let id, _, _), .recordAnswered(let id, _, _), .recordMoved(let id, _): id ?? RecordID(batch)
    default: nil
    }
  }
}
