extension EnrolmentRecord {
  /// The sessions of an enrolment, added up.
  public struct Sessions: Codable, Hashable, Sendable {
    /// How many were held.
    public var count: Int
    /// How many minutes they took together.
    public var minutes: Int
    /// The day of the latest; `nil` where none was held.
    public var last: String?
    /// The same by kind, without the kinds of which none was held; `nil` where the host does not say.
    public var kinds: [Kind]?

    /// Makes a tally; that of no session at all by default.
    public init(count: Int = 0, minutes: Int = 0, last: String? = nil, kinds: [Kind]? = nil) {
      self.count = count
      self.minutes = minutes
      self.last = last
      self.kinds = kinds
    }

    /// The sessions of one kind, added up.
    public struct Kind: Codable, Hashable, Sendable {
      /// The kind's id: `sparring`.
      public var id: String
      /// How many were held.
      public var count: Int
      /// How many minutes they took together.
      public var minutes: Int
      /// Those of them that an earlier record has too, since several met together; `nil` where there are none.
      ///
      /// A total leaves them out.
      public var repeated: Repeated?

      /// Makes a tally.
      public init(id: String, count: Int, minutes: Int, repeated: Repeated? = nil) {
        self.id = id
        self.count = count
        self.minutes = minutes
        self.repeated = repeated
      }
    }

    /// Sessions that stand in an earlier record as well.
    public struct Repeated: Codable, Hashable, Sendable {
      /// How many.
      public var count: Int
      /// How many minutes they took together.
      public var minutes: Int

      /// Makes a tally.
      public init(count: Int, minutes: Int) {
        self.count = count
        self.minutes = minutes
      }
    }
  }

  /// A milestone as it stands for one enrolment.
  public struct Milestone: Codable, Hashable, Sendable {
    /// How far a milestone has come.
    public enum Status: String, Codable, CaseIterable, Sendable {
      /// Needed, and nothing is handed in yet.
      case open
      /// Handed in and not yet reviewed.
      case submitted
      /// Reached: accepted by somebody, or reached by itself.
      case accepted
      /// Handed in and sent back.
      case rejected
      /// Not part of this organisation's plan.
      case notNeeded
      /// Nobody has settled yet whether this organisation needs it.
      case notAgreed
    }

    /// The milestone's id.
    public var id: String
    /// How far it has come.
    public var status: Status
    /// The day it is due; `nil` where it has none, or none that is known yet.
    public var due: String?
    /// The day of the latest step: handed in, accepted or sent back.
    public var on: String?
    /// Whether it is past its due date unaccepted, or was accepted after it.
    public var late: Bool

    /// Makes a milestone.
    public init(id: String, status: Status, due: String? = nil, on: String? = nil, late: Bool = false) {
      self.id = id
      self.status = status
      self.due = due
      self.on = on
      self.late = late
    }
  }

  /// Something that is due.
  public struct Due: Codable, Hashable, Sendable {
    /// What is due, to whom, and why.
    public var sentence: String
    /// The day it is due.
    public var on: String
    /// Whether that day has passed.
    public var overdue: Bool

    /// Makes a due item.
    public init(sentence: String, on: String, overdue: Bool) {
      self.sentence = sentence
      self.on = on
      self.overdue = overdue
    }
  }
}
