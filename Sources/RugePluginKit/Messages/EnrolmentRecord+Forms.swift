extension EnrolmentRecord {
  /// What was answered about an enrolment in a form, or in one round of it.
  ///
  /// Where several answer for themselves, these are the means of their numbers: who gave which is never sent.
  public struct FilledForm: Codable, Hashable, Sendable {
    /// The form's id in the request: `status`, or with its round `status.2018`.
    public var form: String
    /// The answers in the order of the questions; a question without one has no answer yet.
    public var answers: [QuestionAnswer]
    /// What they come to, in the order of the form's `standing`; `nil` where it has no score.
    public var standing: [QuestionAnswer]?

    /// Makes a filled-in form.
    public init(form: String, answers: [QuestionAnswer], standing: [QuestionAnswer]? = nil) {
      self.form = form
      self.answers = answers
      self.standing = standing
    }
  }
}
