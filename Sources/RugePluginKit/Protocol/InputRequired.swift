/// What a plugin must know before it can do what it was asked.
///
/// Throw it from an entry point: a plugin never asks the user itself. The host puts the questions and calls again.
public struct InputRequired: Error, Hashable, Sendable {
  /// The questions, in the language of the request, by the name of the setting that each is about.
  public let questions: [String: String]

  /// Makes the error with its questions.
  public init(_ questions: [String: String]) {
    self.questions = questions
  }
}
