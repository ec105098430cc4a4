/// Somebody pressed Ctrl-C, or asked the process to end.
package struct Interrupted: Problem, Hashable {
  package init() {}

  package var exitStatus: ExitStatus { .interrupted }
}
