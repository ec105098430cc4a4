/// A command line that the parser does not take, and the command that it begins with.
package struct CommandLineProblem: Problem, Hashable {
  package let fault: CommandLineFault
  /// The words of the command: `session log`; none where the line begins with none.
  package let command: [String]

  package init(_ fault: CommandLineFault, command: [String]) {
    self.fault = fault
    self.command = command
  }

  package var exitStatus: ExitStatus { .usage }
}
