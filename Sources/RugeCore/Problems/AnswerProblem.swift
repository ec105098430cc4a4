/// Why an answer that came in from outside cannot be taken in.
package enum AnswerProblem: Problem, Hashable {
  // The file
  /// It has more bytes than an answer can have.
  case tooLarge(limit: Int)
  /// It is no text in UTF-8.
  case notText
  /// Nothing in it is an answer.
  case noAnswer
  /// It is an answer, but cut short or altered on the way.
  case damaged
  /// A newer ruge made the page.
  case otherFormat(Int)
  /// It has a member that no page writes.
  case unknownMember(String)

  // The question that it answers
  /// Nothing was asked under that number here.
  case nothingAsked(AskID)
  /// The seal is not that of this content, this question and this recipient.
  case sealBroken(AskID)
  /// The code of a filled-in mail is not the question's.
  case codeWrong(AskID)
  case closed(AskID)
  /// The very same answer was taken in before.
  case takenIn(AskID, batch: Int64)
  /// Another answer to the question was taken in before.
  case answeredOtherwise(AskID, batch: Int64)
  /// Several different answers to one question lie in the folder.
  case severalAnswers(AskID, files: [String])
  /// The question cannot be put any more: the programme has no such form or kind of session.
  case matterGone(AskID)

  // What was answered
  case nothingAnswered(AskID)
  case unknownQuestion(String)
  case answeredTwice(String)
  /// A session without a day or a length.
  case answerMissing(String)
  /// One list of answers was expected.
  case tooManyEntries(AskID)
  case textTooLong(String, limit: Int)
  /// It was given on a day that has not come.
  case notYet(Day)

  package var exitStatus: ExitStatus {
    switch self {
    case .tooLarge, .notText, .noAnswer, .damaged, .otherFormat, .unknownMember, .sealBroken, .codeWrong,
      .unknownQuestion, .answeredTwice, .answerMissing, .tooManyEntries, .textTooLong, .nothingAnswered, .notYet:
      .badInput
    case .nothingAsked, .matterGone: .notFound
    case .closed, .takenIn, .answeredOtherwise, .severalAnswers: .refused
    }
  }
}
