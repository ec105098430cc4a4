/// `ruge --version` beside an empty program that links the same libraries.
struct StartUp: Benchmark {
  static let name = "start-up"

  func figures(_ bench: Bench) throws -> [Figure] {
    let idle = try Peers.build("idle")
    let (ours, peer) = try Measurement.pair(
      runs: bench.runs, warmUps: 3,
      { try Invocation(bench.ruge.path, ["--version"]).run() }, { try Invocation(idle, []).run() })
    return [Figure(name: "ruge --version", ours: ours, peer: peer, budgets: [.ratio(1.2), .seconds(0.010)])]
  }
}
