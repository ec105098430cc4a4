/// One enrolment as reports see it, as of the day of the request.
///
/// Records follow a ``ReportRequest`` one a line, by the enrolments' numbers. What the audience may not know has been
/// left out or replaced before the record is sent: where names are not for it, ``organisation`` bears a pseudonym.
public struct EnrolmentRecord: Codable, Hashable, Sendable {
  /// The enrolment's reference: `E-7`.
  public var ref: String
  /// Who is enrolled.
  public var organisation: Organisation
  /// The day of enrolment.
  public var enrolledOn: String
  /// Where the enrolment is.
  public var position: Position
  /// The present stage's id, or the last one's after the end; `nil` before the first.
  public var stage: String?
  /// The day that the present position began; that of enrolment where the plugin may not read stages.
  public var since: String
  /// Whole days from ``since`` to the day of the report.
  public var days: Int
  /// Since when the enrolment rests, where it is; `nil` while it does not.
  ///
  /// Nothing falls due meanwhile.
  public var paused: Pause?
  /// The title of the named end, once it has ended by one.
  public var exit: String?
  /// What that end means, where the programme says so: `joined host`, `alumni`, `completed`, `extended`, `declined` (not
  /// chosen, so that it never withdrew) or `dropped`.
  public var meaning: String?
  /// `true` where it has taken no part: it applies still, was not chosen, or took the application back; else `nil`.
  ///
  /// Such a record has no milestones and no figures, and only those forms that it was asked. Where the report is for
  /// others than the board and the staff it has a pseudonym and neither answers nor records: count it, and list it
  /// nowhere.
  public var onlyApplied: Bool?
  /// The sessions held.
  public var sessions: Sessions
  /// Every milestone of the programme as it stands here.
  public var milestones: [Milestone]
  /// Every figure of the programme as it stands here.
  public var figures: [Figure]
  /// What is due or overdue, soonest first.
  public var due: [Due]
  /// Why the enrolment needs attention beyond what is overdue, a sentence each.
  public var attention: [String]
  /// Where it was let off the programme's rules (gates overridden, an acceptance taken back that a gate had asked for),
  /// and what was done otherwise than the programme says, a sentence each.
  public var deviations: [String]
  /// The answers to each form, or round of one, that the report has a section for; `nil` where it has none.
  public var forms: [FilledForm]?
  /// The records about it of each kind that the report has a section for; `nil` where it has none.
  public var records: [ReportEntry]?
  /// How many older records of each kind were left out, by its id, since a line holds no more; `nil` where none was.
  public var recordsLeftOut: [String: Int]?

  /// Makes a record.
  public init(
    ref: String, organisation: Organisation, enrolledOn: String, position: Position, stage: String? = nil,
    since: String, days: Int, paused: Pause? = nil, exit: String? = nil, meaning: String? = nil,
    onlyApplied: Bool? = nil, sessions: Sessions = Sessions(), milestones: [Milestone] = [], figures: [Figure] = [],
    due: [Due] = [],
    attention: [String] = [], deviations: [String] = [], forms: [FilledForm]? = nil, records: [ReportEntry]? = nil,
    recordsLeftOut: [String: Int]? = nil
  ) {
    self.ref = ref
    self.organisation = organisation
    self.enrolledOn = enrolledOn
    self.position = position
    self.stage = stage
    self.since = since
    self.days = days
    self.paused = paused
    self.exit = exit
    self.meaning = meaning
    self.onlyApplied = onlyApplied
    self.sessions = sessions
    self.milestones = milestones
    self.figures = figures
    self.due = due
    self.attention = attention
    self.deviations = deviations
    self.forms = forms
    self.records = records
    self.recordsLeftOut = recordsLeftOut
  }
}

extension EnrolmentRecord {
  /// Where an enrolment is.
  public enum Position: String, Codable, CaseIterable, Sendable {
    /// Enrolled, but in no stage yet.
    case waiting
    /// In the stage that the record names.
    case stage
    /// Ended as the programme intends.
    case completed
    /// Ended on the way.
    case withdrawn
  }

  /// That an enrolment rests.
  public struct Pause: Codable, Hashable, Sendable {
    /// The first day of it.
    public var since: String
    /// The day on which it is expected to go on, where somebody said so.
    public var until: String?

    /// Makes a pause.
    public init(since: String, until: String? = nil) {
      self.since = since
      self.until = until
    }
  }

  /// The organisation that is enrolled.
  public struct Organisation: Codable, Hashable, Sendable {
    /// Its reference: `O-42`.
    public var ref: String
    /// Its name, or a pseudonym where the audience may not know it.
    public var name: String

    /// Makes an organisation.
    public init(ref: String, name: String) {
      self.ref = ref
      self.name = name
    }
  }
}
