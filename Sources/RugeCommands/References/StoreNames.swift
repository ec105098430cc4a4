import RugeCore
import RugeStore
import RugeWords

/// The names of organisations and people in a store, each looked up once; enrolments go by those of their organisations.
final class StoreNames: NameSource {
  private let store: Store
  private var known: [Subject: String?] = [:]

  init(_ store: Store) {
    self.store = store
  }

  func name(of subject: Subject) -> String? {
    if let name = known[subject] { return name }
    // A name is an ornament here: without it the sentence shows the id.
    let name = subject.kind == .enrolment ? organisation(of: subject.number) : (try? store.subject(subject))?.name
    known[subject] = .some(name)
    return name
  }

  /// An enrolment goes by the name of its organisation.
  private func organisation(of enrolment: Int64) -> String? { (try? store.enrolment(enrolment))?.organisationName }
}
