import Foundation

/// What a changed definition means for every enrolment, beside the sqlite3 shell reading the rows that it rests on.
///
/// A stage and a kind of session have other ids, a due date moves, a gate asks for less and a reminder comes up: something
/// changes for everybody.
struct ChangePlan: Benchmark {
  static let name = "plan"

  func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try bench.workspaces.complete(bench.size)
    let definition = try changed(bench)
    let (ours, peer) = try Measurement.pair(
      runs: bench.longRuns,
      { try bench.ruge("programme", "plan", definition, in: folder).run() },
      { try bench.sqlite3(in: folder, reading: Self.script).run() })
    return [
      Figure(
        name: "plan of a change for \(bench.size) enrolments", ours: ours, peer: peer, budgets: [.seconds(2)],
        note: "\(bench.sessions(bench.size)) sessions")
    ]
  }

  /// Rugekassen with what changes for everybody.
  private func changed(_ bench: Bench) throws -> String {
    var text = try String(contentsOfFile: "\(Repository.package)/../../Programmes/rugekassen.yaml", encoding: .utf8)
    for (old, new) in Self.changes {
      guard text.contains(old) else { throw Failure("Rugekassen has no “\(old)” to change") }
      text = text.replacingOccurrences(of: old, with: new)
    }
    let path = "\(bench.scratch)/changed.yaml"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private static let changes = [
    ("  - id: udvikling\n", "  - id: vækst\n    was: udvikling\n"), ("stage: udvikling", "stage: vækst"),
    ("4 in udvikling", "4 in vækst"), ("  - id: sparring\n", "  - id: samtale\n    was: sparring\n"),
    ("kind: sparring", "kind: samtale"), ("after last sparring", "after last samtale"),
    ("at_least: 5", "at_least: 1"), ("due: 2 weeks after enrolment", "due: 3 weeks after enrolment"),
    ("when: 14 days before each", "when: 21 days before each"),
  ]

  private static let script = """
    SELECT subject, element, count(*), sum(minutes), max(on_day) FROM fact
      WHERE type = 'session' AND ended IS NULL GROUP BY subject, element;
    SELECT subject, sequence, on_day, type, element, part, choice, amount, day, refers FROM fact
      WHERE subject_kind = 'enrolment' AND type <> 'session' ORDER BY subject, on_day, sequence;
    """
}
