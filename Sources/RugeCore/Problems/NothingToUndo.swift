/// The person at the keyboard has made no change that still stands.
package struct NothingToUndo: Problem, Hashable {
  package init() {}

  package var exitStatus: ExitStatus { .notFound }
}
