/// Somebody pressed Ctrl-C or Ctrl-D, or asked the process to end.
package struct Interrupted: Problem, Hashable {
  /// Where that is kept which was written already; `nil` where nothing was.
  package let draft: String?

  package init(draft: String? = nil) {
    self.draft = draft
  }

  package var exitStatus: ExitStatus { .interrupted }
}
