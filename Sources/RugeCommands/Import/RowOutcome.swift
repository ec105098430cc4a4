import RugeCore

/// What became of a row: whom it is about, and what is told of it.
struct RowOutcome {
  let action: RowAction
  let title: String
  let detail: String
  /// Whether a person should see it even where nothing was asked.
  var isNotable = false
  /// What was taken for granted, which is said once of the list.
  var remark: String?
}
