import Foundation
import Synchronization

/// Sixteen people who record a hundred sessions each at the same time, beside sixteen sqlite3 shells that append a row in
/// the same journal mode and durability.
///
/// The figure is the worst wait: the slowest command of all, from start to end. A command that fails makes it fail.
struct ConcurrentWriters: Benchmark {
  static let name = "writers"

  private static let writers = 16

  func figures(_ bench: Bench) throws -> [Figure] {
    let each = max(5, Int(100 * min(1, bench.scale)))
    let folder = try bench.workspaces.copy(of: try bench.workspaces.enrolled(Self.writers), named: "writers")
    let participants = Course(size: Self.writers).participants
    let ours = try worst(each) { writer in
      bench.ruge(
        "session", "log", participants[writer].name, "90m", "Budget og fonde", "--kind", "sparring", "--on",
        CivilDay(200).iso, in: folder)
    }
    let database = "\(folder)/ruge.sqlite"
    let insertion =
      "BEGIN IMMEDIATE; INSERT INTO migration SELECT max(place) + 1, max(place) + 1 FROM migration; COMMIT;"
    let peer = try worst(each) { _ in
      Invocation(
        "sqlite3", ["-bail", "-cmd", ".timeout 30000", "-cmd", "PRAGMA synchronous = FULL", database, insertion])
    }
    return [
      Figure(
        name: "\(Self.writers) writers × \(each), the slowest", ours: ours.worst, peer: peer.worst,
        budgets: [.seconds(2)],
        note: "median \(ours.median.time), peer \(peer.median.time); no command failed")
    ]
  }

  private func worst(
    _ each: Int, _ command: @escaping @Sendable (Int) -> Invocation
  ) throws -> (worst: Measurement, median: Double) {
    let samples = Mutex<[Sample]>([])
    try Workers.run(Self.writers) { writer in
      for _ in 0..<each {
        let sample = try command(writer).run()
        samples.withLock { $0.append(sample) }
      }
    }
    let all = samples.withLock(\.self)
    let slowest = all.max { $0.wall < $1.wall }
    return (Measurement(slowest.map { [$0] } ?? []), all.map(\.wall).median)
  }
}
