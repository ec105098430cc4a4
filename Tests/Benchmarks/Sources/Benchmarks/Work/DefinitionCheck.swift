import Foundation

/// `ruge programme check` beside libyaml's bare event parse of the same bytes.
///
/// The peer links and starts what ruge links and starts, so that the ratio is one of checking and parsing and starting,
/// with the same start on both sides; a second figure leaves the start out on both.
struct DefinitionCheck: Benchmark {
  static let name = "definition-check"

  func figures(_ bench: Bench) throws -> [Figure] {
    let parse = try Peers.build("parse")
    let idle = try Peers.build("idle")
    let definitions = Definitions(workspaces: bench.workspaces)
    let large = [try definitions.large()]
    let size = try large.reduce(0) { try $0 + (FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int ?? 0) }
    return try figures("check 1 file of \(size >> 10) KiB", large, parse, idle, bench)
      + figures("check 19 files of usual size", definitions.usual(), parse, idle, bench)
  }

  private func figures(
    _ name: String, _ files: [String], _ parse: String, _ idle: String, _ bench: Bench
  ) throws -> [Figure] {
    let (ours, peer) = try Measurement.pair(
      runs: bench.runs,
      { try Invocation(bench.ruge.path, ["programme", "check"] + files).run() },
      { try Invocation(parse, files).run() })
    let (version, start) = try Measurement.pair(
      runs: bench.runs, { try Invocation(bench.ruge.path, ["--version"]).run() }, { try Invocation(idle, []).run() })
    return [
      Figure(name: name, ours: ours, peer: peer, budgets: [.ratio(3)]),
      Figure(name: name + ", start left out", ours: ours - version, peer: peer - start, budgets: []),
    ]
  }
}
