/// The import of a list of sessions beside the sqlite3 shell taking the same list into the same tables and indexes.
///
/// The shell reads the same file, looks the names up in a table of its own, and writes as many facts and texts of the
/// same size; it checks nothing and hashes nothing, but writes random bytes where hashes and salts are. It uses the same
/// journal mode, durability and cache.
struct SessionImport: Benchmark {
  static let name = "import"

  func figures(_ bench: Bench) throws -> [Figure] {
    let base = try bench.workspaces.enrolled(bench.size)
    let list = try bench.workspaces.sessions(bench.size)
    let organisation = Course(size: bench.size).participants[0].name
    var reads: [Sample] = []

    let (ours, peer) = try Measurement.pair(
      runs: bench.longRuns, warmUps: 0,
      {
        let folder = try bench.workspaces.copy(of: base, named: "import-ours")
        let reader = BackgroundReader(bench.ruge("status", organisation, "--json", in: folder))
        let sample = try bench.ruge("import", list, "--kind", "session", in: folder).run()
        reads += try reader.stop()
        return sample
      },
      {
        let folder = try bench.workspaces.copy(of: base, named: "import-peer")
        return try bench.sqlite3(in: folder, reading: Self.script(list)).run()
      })
    let worst = Measurement(reads.max { $0.wall < $1.wall }.map { [$0] } ?? [])
    let count = bench.sessions(bench.size)
    return [
      Figure(name: "import of \(count) sessions", ours: ours, peer: peer, budgets: [.ratio(2), .memory(64)]),
      Figure(
        name: "status during the import, the slowest", ours: worst, peer: nil, budgets: [.seconds(1)],
        note: "\(reads.count) reads, median \(reads.map(\.wall).median.time)"),
    ]
  }

  private static func script(_ list: String) -> String {
    """
    PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;
    CREATE TEMP TABLE line (organisation TEXT, day TEXT, minutes INTEGER, kind TEXT, adviser TEXT, note TEXT);
    .mode csv
    .separator ; "\\r\\n"
    .import --skip 1 --schema temp '\(list)' line
    CREATE TEMP TABLE place (name TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID;
    CREATE TEMP TABLE base AS SELECT sequence FROM journal_head;
    INSERT INTO place SELECT v.text, e.enrolment FROM enrolment_now e
      JOIN vault v ON v.fact = e.organisation AND v.purpose = 'name';
    INSERT INTO place SELECT v.text, n.subject FROM name_index n
      JOIN vault v ON v.fact = n.subject AND v.purpose = 'name' WHERE n.subject_kind = 'person';
    BEGIN IMMEDIATE;
    INSERT INTO batch SELECT sequence + 1, 0, 1, 'import' FROM base;
    INSERT INTO fact (sequence, batch, subject_kind, subject, on_day, type, version, element, minutes, refers, digest, hash)
      SELECT b.sequence + l.rowid, b.sequence + 1, 'enrolment', p.number,
        CAST(substr(l.day, 7, 4) || substr(l.day, 4, 2) || substr(l.day, 1, 2) AS INTEGER), 'session', 1, l.kind,
        l.minutes, a.number, randomblob(32), randomblob(32)
      FROM line l CROSS JOIN base b JOIN place p ON p.name = l.organisation JOIN place a ON a.name = l.adviser
      ORDER BY l.rowid;
    INSERT INTO vault SELECT b.sequence + l.rowid, 'note', randomblob(16), l.note, NULL
      FROM line l CROSS JOIN base b ORDER BY l.rowid;
    UPDATE journal_head SET sequence = (SELECT max(sequence) FROM fact);
    UPDATE enrolment_now SET sessions = t.count, minutes = t.minutes, last_session = t.last
      FROM (SELECT subject, count(*) AS count, sum(minutes) AS minutes, max(on_day) AS last FROM fact
        WHERE type = 'session' AND ended IS NULL GROUP BY subject) t WHERE t.subject = enrolment;
    COMMIT;
    """
  }
}
