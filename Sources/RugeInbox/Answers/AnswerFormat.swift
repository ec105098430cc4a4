/// What answer files are called and how large they may be.
package enum AnswerFormat {
  /// What the member `ruge` of an answer file says, and what a seal begins with.
  package static let name = "ruge-answer"
  package static let version = 1
  /// The most bytes that one answer file, or one pasted answer, may have.
  package static let limit = 256 << 10
  /// The most bytes that a mail with answers in it may have: attachments grow by a third, and mails say things twice.
  package static let mailLimit = 2 << 20
  /// The most answers of one question, so that no page of an honest sender comes near.
  static let mostEntries = 200
  static let mostAnswers = 500
  /// The most scalars that one answer keeps.
  package static let longestText = 10_000
  /// What stands around a pasted answer.
  static let beginning = "BEGIN RUGE ANSWER"
  static let end = "END RUGE ANSWER"
}
