import RugeCore
import RugeStore

/// The words of answers and the reasons for those that are missing, by question under the id of the day; the latest
/// stand.
struct AnswerProse {
  private var texts: [AnswerKey: [TextPurpose: String]] = [:]

  init(of enrolment: Subject, upTo day: Day, _ store: Store) throws {
    let facts = try store.facts(of: enrolment, upTo: day).underPresentNames().filter { fact in
      guard case .answered = fact.event else { return false }
      return fact.ended == nil
    }
    let texts = try store.texts(of: facts.map(\.sequence), [.answer, .answer.fileName, .reason])
    for fact in facts {
      guard case .answered(let key, _) = fact.event else { continue }
      self.texts[key] = texts[fact.sequence] ?? [:]
    }
  }

  func texts(of key: AnswerKey) -> [TextPurpose: String] { texts[key] ?? [:] }
}
