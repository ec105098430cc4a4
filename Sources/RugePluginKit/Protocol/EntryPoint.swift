/// What a plugin can be asked to do: the method of a request, with the version of its messages.
public struct EntryPoint: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name on the wire: `report/v1`.
  public let rawValue: String

  /// Makes an entry point of its name on the wire.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name on the wire.
  public var description: String { rawValue }

  /// Turns enrolments into files; see ``ReportProducer``.
  public static let report = EntryPoint(rawValue: "report/v1")
  /// Turns what is due into messages; see ``ReminderWriter``.
  public static let reminders = EntryPoint(rawValue: "reminders/v1")
  /// Delivers messages; see ``Channel``.
  public static let channel = EntryPoint(rawValue: "channel/v1")
}
