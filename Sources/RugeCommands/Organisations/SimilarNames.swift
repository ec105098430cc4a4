import RugeCore
import RugeStore
import RugeWords

/// Remarks on an organisation whose name is nearly that of another, by the rule of an import.
struct SimilarNames {
  private let store: Store
  private let context: CommandContext

  init(_ store: Store, _ context: CommandContext) {
    self.store = store
    self.context = context
  }

  /// What is worth a second look about an organisation that was added just now; nothing where no name is like its own.
  func remark(on name: String, of subject: Subject) throws -> [String] {
    var finder = DuplicateFinder()
    for other in try store.subjects(.organisation) where other.subject != subject {
      if let name = other.name { finder.know(name, as: other.subject) }
    }
    for former in try store.formerNames(.organisation) where former.number != subject.number {
      finder.know(former.name, as: .organisation(former.number))
    }
    let similar = finder.alike(name, as: subject).similar
    guard let first = similar.first, case .existing(let other) = first.source else { return [] }
    return [context.words.looksLike(similar, merging: OrganisationMerge.offer(subject, into: other))]
  }
}
