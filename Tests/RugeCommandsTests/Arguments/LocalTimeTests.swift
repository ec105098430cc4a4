import Foundation
import RugeCore
import RugeTestSupport
import Testing

@testable import RugeCommands

struct LocalTimeTests {
  private func clock() throws -> LocalTime { try #require(LocalTime("Europe/Copenhagen")) }

  private func time(_ hour: Int, _ minute: Int = 0) throws -> TimeOfDay {
    try #require(TimeOfDay(hour: hour, minute: minute))
  }

  private func meaning(_ day: Day, _ hour: Int, _ minute: Int = 0) throws -> LocalTime.Meaning {
    try clock().meaning(of: time(hour, minute), on: day)
  }

  private func instant(_ text: String) throws -> Instant {
    Instant(milliseconds: Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970 * 1000))
  }

  @Test("An hour stays the same on the clock when clocks change")
  func acrossChanges() throws {
    #expect(try meaning("2026-03-28", 14) == .once(instant("2026-03-28T13:00:00Z")))
    #expect(try meaning("2026-03-29", 14) == .once(instant("2026-03-29T12:00:00Z")))
    #expect(try meaning("2026-10-25", 14) == .once(instant("2026-10-25T13:00:00Z")))
    #expect(try meaning("1969-12-31", 0) == .once(instant("1969-12-30T23:00:00Z")))
  }

  @Test("A time that clocks skip is none, and one that they show twice is the first of the two")
  func gaps() throws {
    #expect(try meaning("2026-03-29", 2, 30) == .never)
    #expect(try meaning("2026-03-29", 1, 59) == .once(instant("2026-03-29T00:59:00Z")))
    #expect(try meaning("2026-03-29", 3) == .once(instant("2026-03-29T01:00:00Z")))
    #expect(try meaning("2026-10-25", 2, 30) == .twice(first: instant("2026-10-25T00:30:00Z")))
  }

  @Test("A moment is a day and a time there")
  func back() throws {
    let clock = try clock()
    #expect(clock.day(of: try instant("2026-06-01T22:30:00Z")) == "2026-06-02")
    #expect(clock.timeOfDay(of: try instant("2026-06-01T22:30:00Z")) == (try time(0, 30)))
    #expect(clock.day(of: try instant("1969-12-31T22:30:00Z")) == "1969-12-31")
    #expect(LocalTime("Europe/Kobenhavn") == nil)
  }

  @Test("A series is its first day and so many intervals after it")
  func series() throws {
    let months = try SessionSeries(from: "2026-01-31", every: "month", times: 4).days
    #expect(months == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"])
    let weeks = try SessionSeries(from: "2026-03-16", every: "hver 2. uge", until: "2026-04-13").days
    #expect(weeks == ["2026-03-16", "2026-03-30", "2026-04-13"])
    #expect(try SessionSeries(from: "2026-03-16").days == ["2026-03-16"])
    #expect(throws: UsageProblem.self) { try SessionSeries(from: "2026-03-16", every: "2 weeks") }
    #expect(throws: InputProblem.self) { try SessionSeries(from: "2026-03-16", every: "2 hours", times: 2) }
  }
}
