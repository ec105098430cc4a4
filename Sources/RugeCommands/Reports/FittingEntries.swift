import RugePluginKit

/// So many of the newest records as a line of the protocol can hold beside all else that stands in it.
struct FittingEntries {
  let entries: [ReportEntry]
  /// How many older ones of each kind were left out; `nil` where none was.
  let leftOut: [String: Int]?

  /// Half a line: JSON may take more bytes than the text that it holds.
  private static let room = PluginProtocol.longestLine / 4

  /// - Parameter all: The newest first.
  init(_ all: [ReportEntry]) {
    var used = 0
    let fitting = all.prefix { entry in
      used += entry.size
      return used <= Self.room
    }
    entries = Array(fitting)
    let rest = all.dropFirst(fitting.count)
    leftOut = rest.isEmpty ? nil : Dictionary(grouping: rest, by: \.kind).mapValues(\.count)
  }
}

extension ReportEntry {
  /// About how many bytes it takes.
  fileprivate var size: Int {
    let names = about.reduce(0) { $0 + $1.utf8.count + 4 }
    return 120 + names + answers.reduce(0) { $0 + 80 + $1.question.utf8.count + $1.text.utf8.count }
  }
}
