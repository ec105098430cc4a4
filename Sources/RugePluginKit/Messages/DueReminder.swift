/// One thing that somebody is to be reminded of.
public struct DueReminder: Codable, Hashable, Sendable {
  /// What makes it the same reminder again: stable for one rule, subject and occurrence.
  public var key: String
  /// The id of the rule in the programme.
  public var rule: String
  /// The enrolment's reference: `E-7`.
  public var enrolment: String
  /// The name of the organisation.
  public var organisation: String
  /// What it says, by language tag.
  public var wordings: [String: Wording]
  /// The day it is, or was, due: an ISO date; `nil` for what has no due date, such as a silence that has lasted.
  public var due: String?
  /// Whole days past the due day; 0 where it is not past.
  public var overdueDays: Int
  /// The people to remind; empty where nobody holds the roles that the rule names.
  public var recipients: [Recipient]

  /// Makes a reminder.
  public init(
    key: String, rule: String, enrolment: String, organisation: String, wordings: [String: Wording], due: String?,
    overdueDays: Int = 0, recipients: [Recipient]
  ) {
    self.key = key
    self.rule = rule
    self.enrolment = enrolment
    self.organisation = organisation
    self.wordings = wordings
    self.due = due
    self.overdueDays = overdueDays
    self.recipients = recipients
  }
}

extension DueReminder {
  /// A reminder in one language.
  public struct Wording: Codable, Hashable, Sendable {
    /// The programme's title.
    public var programme: String
    /// What is due, when and why, and to which organisation: a sentence that can stand alone.
    public var sentence: String

    /// Makes a wording.
    public init(programme: String, sentence: String) {
      self.programme = programme
      self.sentence = sentence
    }
  }
}
