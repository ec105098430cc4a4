/// One thing that somebody is to be reminded of.
public struct DueReminder: Codable, Hashable, Sendable {
  /// What makes it the same reminder again: stable for one rule, subject and occurrence.
  public var key: String
  /// The id of the rule in the programme.
  public var rule: String
  /// What it is about; `nil` where it comes from a host that does not say.
  public var kind: Kind?
  /// The enrolment's reference: `E-7`; `nil` for what is about a programme itself, such as a record of its own.
  public var enrolment: String?
  /// The name of the organisation, or of those who have a part in a record of the programme; `nil` where nobody has.
  public var organisation: String?
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
    key: String, rule: String, kind: Kind? = nil, enrolment: String?, organisation: String?,
    wordings: [String: Wording], due: String?, overdueDays: Int = 0, recipients: [Recipient]
  ) {
    self.key = key
    self.rule = rule
    self.kind = kind
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

  /// What a reminder is about.
  ///
  /// More kinds may come; one that is not known here is read as ``other``.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// A milestone's due date.
    case milestone
    /// A form, or a round of it, that is not answered.
    case form
    /// A figure that is to be collected.
    case figure
    /// A report that is owed. It is about all who take part, so that many enrolments may bring the same sentence.
    case report
    /// Sessions: none for a while, or the first one.
    case session
    /// A record that has been in a state for a while.
    case record
    /// A day of the enrolment's course or of the calendar.
    case day
    /// Something else.
    case other

    /// Reads a kind.
    ///
    /// - Throws: `DecodingError` where it is no text.
    public init(from decoder: any Decoder) throws {
      self = Kind(rawValue: try decoder.singleValueContainer().decode(String.self)) ?? .other
    }
  }
}
