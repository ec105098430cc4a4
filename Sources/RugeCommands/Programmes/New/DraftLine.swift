/// A line of an interview: a title and, after the last comma, what is said about it.
struct DraftLine: Hashable, Sendable {
  let title: String
  /// What stands after the comma; `nil` without one.
  let detail: String?

  init(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).withoutOuterSpaces }
    guard parts.count > 1, let last = parts.last, !last.isEmpty else {
      self.title = text.withoutOuterSpaces
      self.detail = nil
      return
    }
    self.title = parts.dropLast().joined(separator: ", ")
    self.detail = last
  }
}
