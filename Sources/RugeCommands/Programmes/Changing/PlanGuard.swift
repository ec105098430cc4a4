import RugeCore
import RugeStore
import RugeWords

/// Sees to it that nobody moves by a plan that nobody has read.
struct PlanGuard {
  /// The code that was given.
  let given: String?
  let code: PlanCode
  /// The command that carries the plan out, without the code.
  let command: String

  /// Refuses a stale plan, and a change without one where it is needed.
  func check(isNeeded: Bool) throws(PlanProblem) {
    guard let given else {
      guard !isNeeded else { throw .planNeeded(code: code.description, command: command) }
      return
    }
    guard PlanCode.isCode(given) else {
      throw .noCode(given: given, code: code.description, command: command)
    }
    guard given.lowercased() == code.description else {
      throw .stale(given: given, code: code.description, command: command)
    }
  }
}
