import Foundation

/// The lists of all enrolments beside taskwarrior's list of as many tasks.
struct EnrolmentLists: Benchmark {
  static let name = "lists"

  func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try bench.workspaces.complete(bench.size)
    let tasks = try TaskList(size: bench.size, scratch: bench.scratch)
    return try [["enrolment", "list"], ["status"], ["board"], ["status", "--json"]].map { words in
      let (ours, peer) = try Measurement.pair(
        runs: bench.runs, { try bench.ruge.call(words, in: folder).run() }, { try tasks.list().run() })
      return Figure(
        name: "\(words.joined(separator: " ")) of \(bench.size)", ours: ours, peer: peer,
        budgets: words.contains("--json") ? [] : [.ratio(0.3)], note: "peer: task list of \(bench.size)")
    }
  }
}
