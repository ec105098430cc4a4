/// One step of the schema's history.
///
/// Its name and its work never change once a release has had it.
struct Migration: Sendable {
  let id: String
  let apply: @Sendable (any SQLConnection) throws -> Void
}

extension Migration {
  /// All of them, in the order they are applied; new ones are added at the end.
  static let all = [firstSchema, editedNames, prospects, mergedNames, lookups]
}
