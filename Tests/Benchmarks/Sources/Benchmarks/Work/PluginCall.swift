import Foundation

/// What calling a plugin costs beyond starting its binary.
///
/// Ours is a report of one enrolment. The peer is what that consists of without the call: a command that looks plugins
/// and definitions up, and the plugin's binary, started with nothing to read.
struct PluginCall: Benchmark {
  static let name = "plugin"

  func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try bench.workspaces.complete(1)
    let binary = URL(filePath: bench.ruge.path).deletingLastPathComponent()
      .appending(path: "../share/ruge/plugins/reports/reports").standardized.path
    var plugin = Invocation(binary, [])
    plugin.accepted = [0, 1]
    let started = plugin
    let (ours, listing) = try Measurement.pair(
      runs: bench.runs,
      { try bench.ruge("report", "run", "progress", "--format", "json", in: folder).run() },
      { try bench.ruge("report", "list", in: folder).run() })
    let (alone, _) = try Measurement.pair(runs: bench.runs, { try started.run() }, { try started.run() })
    return [
      Figure(name: "plugin call", ours: ours, peer: listing + alone, budgets: [.beyondPeer(0.003)])
    ]
  }
}
