/// What a command had to say did not reach the place it was sent to.
package struct OutputLost: Problem, Hashable {
  package let reason: FileObstacle

  package init(reason: FileObstacle) {
    self.reason = reason
  }

  package var exitStatus: ExitStatus { .failed }
}
