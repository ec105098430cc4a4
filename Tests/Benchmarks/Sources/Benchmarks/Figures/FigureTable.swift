import Foundation

/// Figures as a table for people.
struct FigureTable {
  static let heading = ["name", "ours", "peer", "ratio", "budget", "met", "load", "note"]

  let figures: [Figure]

  var text: String {
    let rows = [Self.heading] + figures.map(Self.cells)
    let widths = Self.heading.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
    }.joined(separator: "\n")
  }

  private static func cells(_ figure: Figure) -> [String] {
    [
      figure.name, cell(figure.ours), figure.peer.map(cell) ?? "",
      figure.ratio.map { String(format: "%.2f×", $0) } ?? "",
      figure.budgets.map(\.text).joined(separator: ", "),
      figure.budgets.isEmpty ? "" : figure.isMet ? "yes" : "NO", String(format: "%.1f", figure.load), figure.note,
    ]
  }

  private static func cell(_ measurement: Measurement) -> String {
    "\(measurement.seconds.time), \(measurement.peakMemory >> 20) MiB"
  }
}

extension Double {
  /// Seconds in a unit that suits them.
  var time: String {
    magnitude < 1 ? String(format: "%.1f ms", self * 1000) : String(format: "%.2f s", self)
  }
}
