import Foundation

/// A day of the made-up course, counted from its first.
struct CivilDay: Comparable {
  /// The day that counts as today in every command.
  static let today = CivilDay(300)

  private let date: Date

  init(_ number: Int) {
    // Day 0 is 5 January 2026.
    date = Date(timeIntervalSince1970: 1_767_571_200 + Double(number) * 86_400)
  }

  static func < (left: CivilDay, right: CivilDay) -> Bool { left.date < right.date }

  /// As `2026-01-20`.
  var iso: String { date.formatted(.iso8601.year().month().day()) }

  /// As a Danish spreadsheet has it: `20-01-2026`.
  var danish: String { iso.split(separator: "-").reversed().joined(separator: "-") }
}
