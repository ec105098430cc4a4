import ArgumentParser
import RugeCore
import RugeStore

/// The order of a list of enrolments.
enum ListSorting: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Those that need somebody come first.
  case attention
  case name, stage
  /// How long they have been where they are, the longest first.
  case since
  /// The last session, the longest ago first.
  case session
  case enrolled

  /// The lines in this order; what is equal keeps its place.
  func sorted(_ lines: [EnrolmentLine]) -> [EnrolmentLine] {
    switch self {
    case .attention: stably(lines) { -$0.attention.count }
    case .name: stably(lines) { CollationKey($0.row.displayName) }
    case .stage: stably(lines) { $0.stagePlace }
    case .since: stably(lines) { $0.row.since }
    // Nobody has met them at all: that is longest ago.
    case .session: stably(lines) { $0.row.lastSession ?? Day.supported.lowerBound }
    case .enrolled: stably(lines) { $0.row.enrolledOn }
    }
  }

  private func stably(_ lines: [EnrolmentLine], by key: (EnrolmentLine) -> some Comparable) -> [EnrolmentLine] {
    let keys = lines.map(key)
    // Places are moved instead of lines; sorting keeps the order of what is equal.
    return lines.indices.sorted { keys[$0] < keys[$1] }.map { lines[$0] }
  }
}
