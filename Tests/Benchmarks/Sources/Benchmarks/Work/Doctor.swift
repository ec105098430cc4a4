/// `ruge doctor` beside SQLite's own examination of the same file, which knows nothing of chains and balances.
struct Doctor: Benchmark {
  static let name = "doctor"

  func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try bench.workspaces.complete(bench.size)
    let (ours, peer) = try Measurement.pair(
      runs: bench.longRuns, warmUps: 0,
      { try bench.ruge("doctor", in: folder).run() },
      { try bench.sqlite3(in: folder, reading: "PRAGMA integrity_check;").run() })
    return [
      Figure(
        name: "doctor at \(bench.sessions(bench.size)) sessions", ours: ours, peer: peer,
        budgets: [.seconds(15)], note: "peer: PRAGMA integrity_check")
    ]
  }
}
