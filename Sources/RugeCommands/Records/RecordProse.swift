import RugeCore
import RugeStore

/// The texts of one record.
struct RecordProse {
  private(set) var note: String?
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
