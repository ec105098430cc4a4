/// One organisation's status in a large workspace beside the same in a small one.
///
/// The organisation has as many sessions in both; in the large one there are a thousand times as many others.
struct SingleStatus: Benchmark {
  static let name = "status"

  func figures(_ bench: Bench) throws -> [Figure] {
    let small = 10
    let organisation = Course(size: small).participants[2].name
    let large = try bench.workspaces.complete(bench.size)
    let little = try bench.workspaces.complete(small)
    let (ours, peer) = try Measurement.pair(
      runs: bench.runs, warmUps: 3,
      { try bench.ruge("status", organisation, "--json", in: large).run() },
      { try bench.ruge("status", organisation, "--json", in: little).run() })
    return [
      Figure(
        name: "status at \(bench.sessions(bench.size)) sessions", ours: ours, peer: peer,
        budgets: [.ratio(1.2), .seconds(0.025)], note: "peer: at \(bench.sessions(small)) sessions")
    ]
  }
}
