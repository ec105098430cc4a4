extension EnrolmentRecord {
  /// A figure that is followed over time, as it stands for one enrolment.
  ///
  /// Unknown is never zero: what nobody has recorded or settled is ``Reading/Status/unknown``, and whoever adds figures
  /// up says over how many known ones the total runs.
  public struct Figure: Codable, Hashable, Sendable {
    /// The indicator's id.
    public var indicator: String
    /// The figure at the start.
    public var baseline: Reading
    /// The newest figure.
    public var latest: Reading
    /// What is to be reached; unknown while it is not settled, not applicable where there is no target.
    public var target: Reading
    /// The first figure of the request's period; `nil` unless the report compares within it and one was taken then.
    public var first: Reading?
    /// The last figure of the period; `nil` where that is the first one.
    public var last: Reading?

    /// Makes a figure.
    public init(
      indicator: String, baseline: Reading, latest: Reading, target: Reading, first: Reading? = nil,
      last: Reading? = nil
    ) {
      self.indicator = indicator
      self.baseline = baseline
      self.latest = latest
      self.target = target
      self.first = first
      self.last = last
    }
  }

  /// A number, or the admission that there is none.
  public struct Reading: Codable, Hashable, Sendable {
    /// Whether there is a number.
    public enum Status: String, Codable, CaseIterable, Sendable {
      /// The number stands in ``Reading/value``.
      case known
      /// Nobody knows it, or nobody has recorded or settled it.
      case unknown
      /// The question does not arise.
      case notApplicable
    }

    /// Whether there is a number.
    public var status: Status
    /// The exact decimal, with a point; `nil` unless it is known.
    public var value: String?
    /// The day it was measured; `nil` where it was not, and for targets.
    public var on: String?

    /// A known number: digits with an optional sign and a decimal point.
    public static func known(_ value: String, on: String? = nil) -> Reading {
      Reading(status: .known, value: value, on: on)
    }

    /// A number that nobody knows, with the day somebody said so, where somebody did.
    public static func unknown(on: String? = nil) -> Reading {
      Reading(status: .unknown, value: nil, on: on)
    }

    /// No number, because the question does not arise.
    public static var notApplicable: Reading {
      Reading(status: .notApplicable, value: nil, on: nil)
    }

    /// Makes a reading; the named forms are easier to get right.
    public init(status: Status, value: String?, on: String?) {
      self.status = status
      self.value = value
      self.on = on
    }
  }
}
