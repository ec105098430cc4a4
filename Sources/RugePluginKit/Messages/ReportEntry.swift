/// A record of one of the programme's own kinds: a referral, a match, a trend.
public struct ReportEntry: Codable, Hashable, Sendable {
  /// Its reference: `R-31`.
  public var ref: String
  /// The id of its kind.
  public var kind: String
  /// The bodies that have a part in it, each with its part where it has one; empty where it is about nobody, or about
  /// the enrolment whose record it stands in.
  public var about: [String]
  /// The state it is in, as the programme calls it; `nil` where it has none.
  public var state: String?
  /// The day it came into its state, or was added.
  public var since: String
  /// The day it was added.
  public var addedOn: String
  /// What it says; a question without an answer is left out.
  public var answers: [QuestionAnswer]

  /// Makes an entry.
  public init(
    ref: String, kind: String, about: [String] = [], state: String? = nil, since: String, addedOn: String,
    answers: [QuestionAnswer] = []
  ) {
    self.ref = ref
    self.kind = kind
    self.about = about
    self.state = state
    self.since = since
    self.addedOn = addedOn
    self.answers = answers
  }
}
