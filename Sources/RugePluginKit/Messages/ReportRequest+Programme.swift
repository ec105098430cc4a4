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

    /// Makes a programme.
    public init(
      id: String, title: String, host: String? = nil, stages: [Stage] = [], indicators: [Indicator] = [],
      milestones: [Milestone] = [], sessions: [SessionKind]? = nil
    ) {
      self.id = id
      self.title = title
      self.host = host
      self.stages = stages
      self.indicators = indicators
      self.milestones = milestones
      self.sessions = sessions
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

    /// Makes an indicator.
    public init(id: String, title: String, unit: String? = nil) {
      self.id = id
      self.title = title
      self.unit = unit
    }
  }

  /// A kind of session that the programme holds.
  public struct SessionKind: Codable, Hashable, Sendable {
    /// Its id: `sparring`.
    public var id: String
    /// Its title.
    public var title: String

    /// Makes a kind.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
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
