/// What a command had to say did not reach the place it was sent to.
package struct OutputLost: Problem, Hashable {
  /// In the words of the operating system.
  package let reason: String

  package init(reason: String) {
    self.reason = reason
  }

  package var exitStatus: ExitStatus { .failed }
}
