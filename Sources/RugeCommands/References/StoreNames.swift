import RugeCore
import RugeStore
import RugeWords

/// The names of organisations and people in a store, each looked up once; an enrolment goes by its organisation's, and a
/// body that was merged by the one that goes on.
final class StoreNames: NameSource {
  private let store: Store
  private let evidence: EvidenceFolder?
  private var known: [Subject: String?] = [:]

  init(_ store: Store) {
    self.store = store
    evidence = nil
  }

  /// The same where files are spoken of, too.
  init(_ store: Store, _ context: CommandContext) {
    self.store = store
    evidence = try? context.workspace().evidence
  }

  func size(ofFile name: String) -> Int? { evidence?.size(of: name) }

  func name(of subject: Subject) -> String? {
    if let name = known[subject] { return name }
    // A name is an ornament here: without it the sentence shows the id.
    let name =
      subject.kind == .enrolment
      ? (try? store.enrolment(subject.number))?.organisationName : (try? store.present(subject))?.name
    known[subject] = .some(name)
    return name
  }

  func timeOfDay(of time: PlannedTime) -> TimeOfDay? { LocalTime.timeOfDay(of: time) }
}
