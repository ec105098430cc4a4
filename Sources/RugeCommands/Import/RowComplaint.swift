/// Why a row, or a cell of it, does not go in.
struct RowComplaint {
  let line: Int
  let column: Int?
  let heading: String?
  /// The whole sentence, the place included.
  let sentence: String
}
