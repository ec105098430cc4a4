/// A text that looks as if it had a national number in it was not recorded: whoever wrote it was asked.
package struct SuspiciousText: Problem, Hashable {
  package let suspicions: [Suspicion]

  package init(_ suspicions: [Suspicion]) {
    self.suspicions = suspicions
  }

  package var exitStatus: ExitStatus { .badInput }
}
