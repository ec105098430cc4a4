import Foundation
import RugeCore
import RugeWords

/// The clock of a time zone: the one place where local times become moments, and moments local times.
struct LocalTime {
  /// Which moment a time on the clock is.
  enum Meaning: Equatable {
    case once(Instant)
    /// Clocks go back over it; the first of the two.
    case twice(first: Instant)
    /// Clocks go forward over it.
    case never
  }

  private let zone: TimeZone

  init(_ zone: TimeZone) {
    self.zone = zone
  }

  /// The clock of a zone by its IANA name; `nil` where there is none.
  init?(_ identifier: String?) {
    guard let zone = identifier.flatMap({ TimeZone(identifier: $0) }) else { return nil }
    self.zone = zone
  }

  func meaning(of time: TimeOfDay, on day: Day) -> Meaning {
    let local = Int64(day.ordinal) * Self.dayLength + Int64(time.minutes) * 60_000
    // No zone changes its offset twice within two days.
    let offsets = Set([-1, 1].map { offset(at: local + $0 * Self.dayLength) })
    let moments = offsets.map { local - $0 }.filter { local - $0 == offset(at: $0) }.sorted()
    guard let first = moments.first else { return .never }
    let instant = Instant(milliseconds: first)
    return moments.count > 1 ? .twice(first: instant) : .once(instant)
  }

  /// The day that the calendar shows at a moment.
  func day(of instant: Instant) -> Day {
    Day(ordinal: Int(Self.floor(local(instant), Self.dayLength)))
  }

  /// What the clock shows at a moment.
  func timeOfDay(of instant: Instant) -> TimeOfDay? {
    let local = local(instant)
    let minutes = Int((local - Self.floor(local, Self.dayLength) * Self.dayLength) / 60_000)
    return TimeOfDay(hour: minutes / 60, minute: minutes % 60)
  }

  /// What the clock shows where a session is held.
  static func timeOfDay(of time: PlannedTime) -> TimeOfDay? {
    guard let instant = time.instant else { return nil }
    return LocalTime(time.zone)?.timeOfDay(of: instant)
  }

  private static let dayLength: Int64 = 86_400_000

  private func local(_ instant: Instant) -> Int64 { instant.milliseconds + offset(at: instant.milliseconds) }

  private func offset(at milliseconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000))) * 1000
  }

  private static func floor(_ value: Int64, _ length: Int64) -> Int64 {
    value >= 0 ? value / length : (value - length + 1) / length
  }
}

extension CommandContext {
  /// The time of a session on a day in the workspace's zone.
  ///
  /// Of a time that the clock shows twice, the first is taken, and that is said.
  func plannedTime(on day: Day, at time: TimeOfDay?) throws -> PlannedTime {
    guard let time else { return PlannedTime(day) }
    let zone = try workspace().settings.timeZone
    switch LocalTime(zone).meaning(of: time, on: day) {
    case .never: throw SessionProblem.noSuchTime(day, time)
    case .once(let instant): return PlannedTime(day, instant: instant, zone: zone.identifier)
    case .twice(let instant):
      note(style.warning(words.ambiguousTime(day, time)))
      return PlannedTime(day, instant: instant, zone: zone.identifier)
    }
  }
}
