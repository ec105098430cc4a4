import RugeCore
import RugeStore

/// What a name can mean in `record add`: a kind of record, or somebody whom one is about.
struct RecordNames {
  private let programmes: [Programme]
  private let references: References

  /// - Parameters:
  ///   - programme: The programme that is meant; all of them where none is named.
  ///   - store: Where the names are looked up.
  /// - Throws: Where the named programme is not in use.
  init(_ programme: String?, _ store: Store) throws {
    let known = Programmes(store)
    let ids = try programme.map { [$0] } ?? Set(store.definitions().map(\.programme.rawValue)).sorted()
    programmes = try ids.map { try known.newest($0).programme }
    references = References(store)
  }

  /// Whether the second of two names is the kind, and the first whom it is about.
  ///
  /// A misspelt one is told by what the other is; what could be either stands in the usual order.
  func areTurned(_ first: String, _ second: String) -> Bool {
    switch (isKind(first), isKind(second)) {
    case (true, _): false
    case (false, true): true
    case (false, false): (try? references.body(first)) != nil
    }
  }

  /// Refuses a name that is no kind of any programme; of several that are, each programme tells its own.
  func check(kind: String) throws {
    guard !programmes.isEmpty, !isKind(kind) else { return }
    if programmes.count == 1 { _ = try programmes[0].recordKind(named: kind) }
    let known = Set(programmes.flatMap(\.records).map(\.id.rawValue)).sorted()
    throw ReferenceProblem.notFound(
      .recordKind, kind, suggestion: NearestName.suggestion(for: kind, among: known), known: known)
  }

  private func isKind(_ text: String) -> Bool {
    programmes.contains { (try? $0.recordKind(named: text)) != nil }
  }
}
