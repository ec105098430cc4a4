import RugeCore
import RugeStore
import RugeWords

/// Remarks on an organisation whose name is nearly that of another, by the rule of an import, and on a person who is called
/// like another but for æ, ø and å.
struct SimilarNames {
  private let store: Store
  private let context: CommandContext

  init(_ store: Store, _ context: CommandContext) {
    self.store = store
    self.context = context
  }

  /// What is worth a second look about an organisation that was added just now; nothing where no name is like its own.
  func remark(on name: String, of subject: Subject) throws -> [String] {
    guard subject.kind == .organisation else { return try personRemark(on: name, of: subject) }
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

  private func personRemark(on name: String, of subject: Subject) throws -> [String] {
    let key = SearchKey(name)
    let other = try store.subjects(subject.kind).first { other in
      other.subject != subject && (other.name.map { SearchKey($0) == key } ?? false)
    }
    return other.map { [context.words.looksLike(person: "\($0.displayName) (\($0.subject))")] } ?? []
  }
}
