import Foundation

/// What a benchmark has at hand.
struct Bench {
  let ruge: Ruge
  let workspaces: Workspaces
  /// Runs of what takes milliseconds; what takes seconds is run less often.
  let runs: Int
  /// The share of the full size at which data is made.
  let scale: Double

  var scratch: String { workspaces.scratch }
  /// 10,000 enrolments with 100 sessions each, at full size.
  var size: Int { max(10, Int(10_000 * scale)) }
  /// Runs of what takes seconds.
  var longRuns: Int { max(1, min(3, runs)) }

  /// A number of sessions as a name has it.
  func sessions(_ size: Int) -> String {
    (size * Course.sessionsEach).formatted(.number.locale(Foundation.Locale(identifier: "en")))
  }

  /// The sqlite3 shell at work on a database.
  func sqlite3(
    in folder: String, reading script: String
  ) throws -> Invocation {
    let path = "\(scratch)/peer.sql"
    try script.write(toFile: path, atomically: true, encoding: .utf8)
    return Invocation("sqlite3", ["-bail", "\(folder)/ruge.sqlite", ".read \(path)"])
  }
}
