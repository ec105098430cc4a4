import RugeCore
import RugeStore

/// The words of answers and the reasons for those that are missing, by question under the id of the day, or under that
/// of another version; the latest stand.
struct AnswerProse {
  private var texts: [AnswerKey: [TextPurpose: String]] = [:]

  init(of enrolment: Subject, upTo day: Day, under names: NameChanges? = nil, _ store: Store) throws {
    let known = try store.facts(of: enrolment, upTo: day).underPresentNames(on: day)
    let facts = (names.map(known.renamed) ?? known).filter { fact in
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
