/// A plugin called ruge to record something.
package struct NestedWrite: Problem, Hashable {
  package init() {}

  package var exitStatus: ExitStatus { .refused }
}
