import RugeCore
import RugeStore
import RugeWords

/// The names of organisations and people in a store, each looked up once; an enrolment goes by its organisation's, and a
/// body that was merged by the one that goes on.
final class StoreNames: NameSource {
  private let store: Store
  private let evidence: EvidenceFolder?
  private let asRecorded: Bool
  private var known: [Subject: String?] = [:]

  /// - Parameters:
  ///   - store: Where the names are.
  ///   - context: Where the workspace is, for sentences that speak of files.
  ///   - asRecorded: Whether a body that was merged keeps the name it had: whoever reads what was recorded could not tell
  ///     the two apart otherwise.
  init(_ store: Store, _ context: CommandContext? = nil, asRecorded: Bool = false) {
    self.store = store
    self.evidence = context.flatMap { try? $0.workspace().evidence }
    self.asRecorded = asRecorded
  }

  func size(ofFile name: String) -> Int? { evidence?.size(of: name) }

  func name(of subject: Subject) -> String? {
    if let name = known[subject] { return name }
    // A name is an ornament here: without it the sentence shows the id.
    let name: String? =
      switch subject.kind {
      case .enrolment: (try? store.enrolment(subject.number))?.organisationName
      case .person: body(subject)?.name ?? body(.organisation(subject.number))?.name
      default: body(subject)?.name
      }
    known[subject] = .some(name)
    return name
  }

  /// An organisation or a person.
  private func body(_ subject: Subject) -> NamedSubject? {
    try? asRecorded ? store.subject(subject) : store.present(subject)
  }

  func holder(_ number: Int64) -> Subject { (try? store.holder(number))?.subject ?? .person(number) }

  func timeOfDay(of time: PlannedTime) -> TimeOfDay? { LocalTime.timeOfDay(of: time) }
}
