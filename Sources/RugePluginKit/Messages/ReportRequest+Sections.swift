extension ReportRequest.Programme {
  /// A form, or one round of it, that the report has a section for.
  public struct Form: Codable, Hashable, Sendable {
    /// Its id, with its round where it has any: `status.2018`.
    public var id: String
    /// The section that names it: `status`.
    public var section: String
    /// Its title.
    public var title: String
    /// The questions in order.
    public var questions: [Question]
    /// What all answers come to: `score`, and `place` where several answer; `nil` of a form without a score.
    ///
    /// They stand apart from the questions, which may have the same ids.
    public var standing: [Question]?

    /// Makes a form.
    public init(id: String, section: String, title: String, questions: [Question], standing: [Question]? = nil) {
      self.id = id
      self.section = section
      self.title = title
      self.questions = questions
      self.standing = standing
    }
  }

  /// A kind of record that the report has a section for.
  public struct RecordKind: Codable, Hashable, Sendable {
    /// Its id, which is the section's name: `match`.
    public var id: String
    /// Its title.
    public var title: String
    /// The states in order, as the programme calls them.
    public var states: [String]
    /// What each of them says, in order.
    public var questions: [Question]
    /// Those that are about nobody, or between several bodies, the newest first; those about one enrolment stand in its
    /// record.
    public var entries: [ReportEntry]
    /// How many older ones were left out, since a line holds no more; `nil` where none was.
    public var leftOut: Int?
    /// What states are called in the report's language, by how ``states`` and ``ReportEntry/state`` name them.
    ///
    /// One that is not among them is called just that; `nil` where none has another title.
    public var stateTitles: [String: String]?

    /// Makes a kind.
    public init(
      id: String, title: String, states: [String] = [], questions: [Question] = [], entries: [ReportEntry] = [],
      leftOut: Int? = nil, stateTitles: [String: String]? = nil
    ) {
      self.id = id
      self.title = title
      self.states = states
      self.questions = questions
      self.entries = entries
      self.leftOut = leftOut
      self.stateTitles = stateTitles
    }
  }

  /// A question of a form or a record.
  public struct Question: Codable, Hashable, Sendable {
    /// What kind of answer a question takes.
    public enum Kind: String, Codable, CaseIterable, Sendable {
      /// A number that can be added up.
      case number
      /// A number on a scale, a score or a place, which cannot.
      case scale
      /// A few words: a date, a choice, yes or no.
      case short
      /// Free text.
      case text
    }

    /// Its id.
    public var id: String
    /// The question as it is put.
    public var title: String
    /// What kind of answer it takes.
    public var kind: Kind
    /// What a number counts, as the definition says it: `jobs`, `DKK`.
    public var unit: String?

    /// Makes a question.
    public init(id: String, title: String, kind: Kind, unit: String? = nil) {
      self.id = id
      self.title = title
      self.kind = kind
      self.unit = unit
    }
  }
}
