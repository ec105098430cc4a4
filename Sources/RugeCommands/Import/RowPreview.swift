import RugeCore

/// What becomes of a row, for a preview.
struct RowPreview {
  let line: Int
  let action: RowAction
  let title: String
  let sentence: String
}
