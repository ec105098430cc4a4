/// A text that looks as if it had a national number in it was not recorded: whoever wrote it was asked.
package struct SuspiciousText: Problem, Hashable {
  package let suspicions: [Suspicion]
  /// Whether whoever wrote it was asked, and did not want it kept: nobody is asked twice.
  package let isDeclined: Bool

  package init(_ suspicions: [Suspicion], isDeclined: Bool = false) {
    self.suspicions = suspicions
    self.isDeclined = isDeclined
  }

  package var exitStatus: ExitStatus { .badInput }
}
