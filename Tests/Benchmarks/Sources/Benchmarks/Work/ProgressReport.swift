/// The progress report as a page beside the bare SQL aggregate of what stands in it, in the sqlite3 shell.
///
/// The shell counts enrolments by stage, milestones by state and overrides, takes each enrolment's newest figures, and
/// adds its sessions up by kind. It judges nothing: what is due, late or ready is the report's own work.
struct ProgressReport: Benchmark {
  static let name = "report"

  func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try bench.workspaces.complete(bench.size)
    let page = "\(bench.scratch)/progress.html"
    let (ours, peer) = try Measurement.pair(
      runs: bench.longRuns,
      { try bench.ruge("report", "run", "progress", "--format", "html", "--output", page, in: folder).run() },
      { try bench.sqlite3(in: folder, reading: Self.script).run() })
    return [
      Figure(
        name: "progress report of \(bench.size) enrolments", ours: ours, peer: peer,
        budgets: [.ratio(3), .memory(128)],
        note: "\(bench.sessions(bench.size)) sessions")
    ]
  }

  private static let script = """
    SELECT position, element, count(*), sum(sessions), sum(minutes) FROM enrolment_now GROUP BY position, element;
    SELECT subject, element, count(*), sum(minutes), max(on_day) FROM fact
      WHERE type = 'session' AND ended IS NULL GROUP BY subject, element;
    SELECT subject, type, element, max(on_day), count(*) FROM fact
      WHERE subject_kind = 'enrolment' AND type <> 'session' AND ended IS NULL
        AND type IN ('accepted', 'rejected', 'submitted', 'agreed', 'stage') GROUP BY subject, type, element;
    SELECT subject, element, amount, on_day FROM (
      SELECT subject, element, amount, on_day,
        row_number() OVER (PARTITION BY subject, element ORDER BY on_day DESC, sequence DESC) AS place
      FROM fact WHERE subject_kind = 'enrolment' AND type <> 'session' AND ended IS NULL AND type = 'figure')
      WHERE place = 1;
    SELECT e.enrolment, v.text FROM enrolment_now e JOIN vault v ON v.fact = e.organisation AND v.purpose = 'name';
    """
}
