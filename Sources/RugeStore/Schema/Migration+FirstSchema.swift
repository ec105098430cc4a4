extension Migration {
  /// Facts, texts and definitions are the truth; `enrolment_now`, `name_index` and the column `ended` are computed.
  ///
  /// - Days are numbers `yyyymmdd`, moments milliseconds since 1970, amounts millionths.
  /// - Sessions, of which there may be millions, lie in an index of their own that adds them up without reading the
  ///   table; all other facts lie in one that holds whole facts, in the order in which a life is folded.
  /// - Salts and texts become NULL when a text is erased; `vault.digest` then stands for it in the fact's digest.
  static let firstSchema = Migration(id: "first-schema") { connection in
    let integer = connection.dialect.integer
    let bytes = connection.dialect.bytes
    let table = connection.dialect.tableOptions
    let clustered = connection.dialect.clusteredTableOptions
    try connection.execute(
      """
      CREATE TABLE author (
        id \(integer) PRIMARY KEY, login TEXT UNIQUE, salt \(bytes), digest \(bytes) NOT NULL)\(table);
      CREATE TABLE batch (
        id \(integer) PRIMARY KEY, at \(integer) NOT NULL, author \(integer) NOT NULL, origin TEXT NOT NULL)\(table);
      CREATE TABLE fact (
        sequence \(integer) PRIMARY KEY, batch \(integer) NOT NULL, subject_kind TEXT NOT NULL,
        subject \(integer) NOT NULL, on_day \(integer) NOT NULL, type TEXT NOT NULL, version \(integer) NOT NULL,
        element TEXT, part TEXT, choice TEXT, amount \(integer), minutes \(integer), day \(integer),
        refers \(integer), definition \(integer), ended \(integer), digest \(bytes), hash \(bytes) NOT NULL)\(table);
      CREATE TABLE journal_head (
        id \(integer) PRIMARY KEY CHECK (id = 1), sequence \(integer) NOT NULL, hash \(bytes) NOT NULL)\(table);
      CREATE TABLE vault (
        fact \(integer) NOT NULL, purpose TEXT NOT NULL, salt \(bytes), text TEXT, digest \(bytes),
        PRIMARY KEY (fact, purpose))\(clustered);
      CREATE TABLE definition (
        version \(integer) PRIMARY KEY, programme TEXT NOT NULL, hash TEXT NOT NULL, file_name TEXT NOT NULL,
        bytes \(bytes) NOT NULL)\(table);
      CREATE TABLE enrolment_now (
        enrolment \(integer) PRIMARY KEY, organisation \(integer) NOT NULL, programme TEXT NOT NULL,
        definition \(integer) NOT NULL, enrolled_on \(integer) NOT NULL, position TEXT NOT NULL, element TEXT,
        since \(integer) NOT NULL, sessions \(integer) NOT NULL, minutes \(integer) NOT NULL,
        last_session \(integer))\(table);
      CREATE TABLE name_index (
        subject_kind TEXT NOT NULL, subject \(integer) NOT NULL, folded TEXT NOT NULL, collation_key TEXT NOT NULL,
        PRIMARY KEY (subject_kind, subject))\(clustered);
      CREATE INDEX fact_story ON fact (
        subject_kind, subject, on_day, sequence, batch, type, version, element, part, choice, amount, minutes, day,
        refers, definition, ended) WHERE type <> 'session';
      CREATE INDEX fact_session ON fact (subject, element, on_day, minutes, ended) WHERE type = 'session';
      CREATE INDEX fact_enrolled ON fact (refers) WHERE type = 'enrolled';
      CREATE INDEX enrolment_now_organisation ON enrolment_now (organisation);
      CREATE INDEX name_index_folded ON name_index (subject_kind, folded);
      """)
    try connection.run(
      "INSERT INTO journal_head (id, sequence, hash) VALUES (1, 0, $1)", [.bytes(Digest.beginning)])
  }
}
