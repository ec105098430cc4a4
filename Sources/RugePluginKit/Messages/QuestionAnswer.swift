/// The answer to a question of a form or a record.
///
/// Unknown is an answer, and never zero or blank.
public struct QuestionAnswer: Codable, Hashable, Sendable {
  /// What kind of answer it is.
  public enum Status: String, Codable, CaseIterable, Sendable {
    /// A value; ``QuestionAnswer/text`` says it.
    case value
    /// Nobody knows; ``QuestionAnswer/text`` says so, with the reason where one was given.
    case unknown
    /// The question does not arise.
    case notApplicable
    /// The answer stands at another question.
    case see
    /// Another answer made the question fall away.
    case notAsked
    /// There is one, in words that are not for this audience.
    case withheld
  }

  /// The question's id.
  public var question: String
  /// What kind of answer it is.
  public var status: Status
  /// The answer as people read it, in the language of the request; free text stands as it was written.
  public var text: String
  /// The exact decimal of a number; `nil` of anything else.
  public var number: String?

  /// Makes an answer.
  public init(question: String, status: Status, text: String, number: String? = nil) {
    self.question = question
    self.status = status
    self.text = text
    self.number = number
  }
}
