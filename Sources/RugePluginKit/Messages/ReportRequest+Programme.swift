extension ReportRequest {
  /// The programme that a report is about, with its titles in the readers' language.
  public struct Programme: Codable, Hashable, Sendable {
    /// Its id: `rugekassen`.
    public var id: String
    /// Its title.
    public var title: String
    /// The body that runs it.
    public var host: String?
    /// The stages in order; follow-up stages stand last.
    public var stages: [Stage]
    /// The figures that are followed, in the order of the definition.
    public var indicators: [Indicator]
    /// The milestones, in the order of the definition.
    public var milestones: [Milestone]
    /// The kinds of sessions, in the order of the definition; `nil` where the host does not say.
    public var sessions: [SessionKind]?
    /// What one of those who take part is called: `Organisation`, `Kommune`; `nil` where the host does not say.
    public var participant: String?
    /// The forms that the report has a section for; `nil` where it has none.
    public var forms: [Form]?
    /// The kinds of record that the report has a section for; `nil` where it has none.
    public var records: [RecordKind]?

    /// Makes a programme.
    public init(
      id: String, title: String, host: String? = nil, stages: [Stage] = [], indicators: [Indicator] = [],
      milestones: [Milestone] = [], sessions: [SessionKind]? = nil, participant: String? = nil, forms: [Form]? = nil,
      records: [RecordKind]? = nil
    ) {
      self.id = id
      self.title = title
      self.host = host
      self.stages = stages
      self.indicators = indicators
      self.milestones = milestones
      self.sessions = sessions
      self.participant = participant
      self.forms = forms
      self.records = records
    }
  }
}

extension ReportRequest.Programme {
  /// A stage of the programme.
  public struct Stage: Codable, Hashable, Sendable {
    /// Its id: `udvikling`.
    public var id: String
    /// Its title.
    public var title: String
    /// Whether it comes after the programme proper.
    public var isFollowUp: Bool

    /// Makes a stage.
    public init(id: String, title: String, isFollowUp: Bool = false) {
      self.id = id
      self.title = title
      self.isFollowUp = isFollowUp
    }
  }

  /// A figure that the programme follows.
  public struct Indicator: Codable, Hashable, Sendable {
    /// Its id: `kommuner`.
    public var id: String
    /// Its title.
    public var title: String
    /// What is counted, as the definition says it.
    public var unit: String?
    /// How the figures of several become one: `sum`, `mean`, `lowest`, `highest` or `latest`; `nil` is `sum`.
    public var aggregate: String?
    /// Whether the programme compares later figures with one from the start; `nil` where the host does not say.
    public var hasBaseline: Bool?
    /// What was counted beside the enrolments, to be added to their latest figures; `nil` where nothing was.
    ///
    /// That is what was done with people who take part in nothing, and records of the programme itself.
    public var logged: String?
    /// At how many sessions beside the enrolments nobody counted the heads that it counts, so that ``logged`` is the
    /// least that came; `nil` where there is none.
    public var uncounted: Int?
    /// What the records count more than once, since several met together, to be taken off their latest figures; `nil`
    /// where nothing is.
    public var repeated: String?

    /// Makes an indicator.
    public init(
      id: String, title: String, unit: String? = nil, aggregate: String? = nil, hasBaseline: Bool? = nil,
      logged: String? = nil, uncounted: Int? = nil, repeated: String? = nil
    ) {
      self.id = id
      self.title = title
      self.unit = unit
      self.aggregate = aggregate
      self.hasBaseline = hasBaseline
      self.logged = logged
      self.uncounted = uncounted
      self.repeated = repeated
    }
  }

  /// A kind of session that the programme holds.
  public struct SessionKind: Codable, Hashable, Sendable {
    /// Its id: `sparring`.
    public var id: String
    /// Its title.
    public var title: String
    /// The sessions with people who take part in nothing, which stand in no record; `nil` where there are none.
    public var open: OpenSessions?

    /// Makes a kind.
    public init(id: String, title: String, open: OpenSessions? = nil) {
      self.id = id
      self.title = title
      self.open = open
    }
  }

  /// Sessions with people who take part in nothing, added up.
  public struct OpenSessions: Codable, Hashable, Sendable {
    /// How many were held.
    public var count: Int
    /// How many minutes they took together.
    public var minutes: Int
    /// How many people came, where heads were counted.
    public var guests: Int
    /// At how many of them nobody counted the heads, where that is done; `nil` where there is none.
    ///
    /// The ``guests`` then are the least that came.
    public var uncounted: Int?

    /// Makes a tally.
    public init(count: Int, minutes: Int, guests: Int = 0, uncounted: Int? = nil) {
      self.count = count
      self.minutes = minutes
      self.guests = guests
      self.uncounted = uncounted
    }
  }

  /// A milestone of the programme.
  public struct Milestone: Codable, Hashable, Sendable {
    /// Its id: `økonomi`.
    public var id: String
    /// Its title.
    public var title: String

    /// Makes a milestone.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }
}
