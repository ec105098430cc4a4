/// What a shell waits for when the beginning of a name is completed, in a large workspace beside a small one.
struct Completion: Benchmark {
  static let name = "completion"

  private static let small = 10

  func figures(_ bench: Bench) throws -> [Figure] {
    let large = try bench.workspaces.complete(bench.size)
    let little = try bench.workspaces.complete(Self.small)
    let name = Course(size: Self.small).participants[2].name
    return try [("of a name", String(name.prefix(4))), ("of any name", "")].map { title, typed in
      let (ours, peer) = try Measurement.pair(
        runs: bench.runs, warmUps: 3, { try Self.completing(typed, bench, large).run() },
        { try Self.completing(typed, bench, little).run() })
      return Figure(
        name: "completion \(title) at \(bench.size) organisations", ours: ours, peer: peer, budgets: [.seconds(0.020)],
        note: "peer: at \(Self.small) organisations")
    }
  }

  /// The call that the completion scripts make for the word after `ruge -C FOLDER status`.
  private static func completing(_ typed: String, _ bench: Bench, _ folder: String) -> Invocation {
    Invocation(
      bench.ruge.path,
      ["---completion", "status", "--", "positional@0", "4", "\(typed.count)"]
        + ["ruge", "-C", folder, "status", typed])
  }
}
