/// Why a question cannot be put to somebody outside.
package enum AskProblem: Problem, Hashable {
  /// Nobody is named to put it to.
  case nobodyNamed
  /// Nobody has the role that answers, by its title, for organisations, by their names.
  case nobodyInRole(String, organisations: [String])
  /// Nobody among those who were named can be asked.
  case nobodyToAsk
  /// The person has no role that answers.
  case noRoleOf(person: String)
  /// All of its questions are answered with files, or by what is logged, so that a page cannot ask them.
  case nothingToAsk(String)
  /// The page would lie where another file lies.
  case fileExists(String)
  /// The last day for an answer has passed.
  case endsBeforeItBegins(Day)

  package var exitStatus: ExitStatus {
    switch self {
    case .nobodyNamed: .usage
    case .nobodyInRole, .nobodyToAsk, .noRoleOf: .notFound
    case .nothingToAsk, .fileExists: .failed
    case .endsBeforeItBegins: .badInput
    }
  }
}
