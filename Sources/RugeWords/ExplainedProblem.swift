package import RugeCore

/// A problem with its sentence: what is wrong, where, and what to do about it.
///
/// Each type of problem conforms in a file of its own, `<Type>+Words.swift`.
package protocol ExplainedProblem: Problem {
  /// One sentence, or a few lines where there is a list to show.
  func explanation(in words: Words) -> String
}
