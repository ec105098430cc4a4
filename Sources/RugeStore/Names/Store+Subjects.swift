package import RugeCore

extension Store {
  /// All organisations, or all persons, as Danish sorts their names; erased ones last, merged ones left out.
  package func subjects(_ kind: Subject.Kind) throws -> [NamedSubject] {
    try openJournal?.refresh()
    return try namedSubjects(
      where: """
        f.subject_kind = $1 AND n.merged_into IS NULL
        ORDER BY n.collation_key IS NULL, n.collation_key, f.sequence
        """,
      [.text(kind.rawValue)])
  }

  /// The names of all organisations, or of all persons, by number; erased ones are left out.
  package func names(_ kind: Subject.Kind) throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    try openJournal?.refresh()
    // The outer join keeps SQLite from starting at the vault, which may hold millions of texts.
    try connection.forEach(
      """
      SELECT n.subject, v.text FROM name_index n LEFT JOIN vault v ON v.fact = n.name_fact AND v.purpose = 'name'
      WHERE n.subject_kind = $1
      """, [.text(kind.rawValue)]
    ) { row in
      if let number = row.integer(0), let name = row.text(1) { names[number] = name }
    }
    return names
  }

  /// The name of one organisation or person; `nil` where it was erased, or there is none.
  package func name(of subject: Subject) throws -> String? {
    try openJournal?.refresh()
    let name = try connection.first(
      """
      SELECT v.text FROM name_index n LEFT JOIN vault v ON v.fact = n.name_fact AND v.purpose = 'name'
      WHERE n.subject_kind = $1 AND n.subject = $2
      """, [.text(subject.kind.rawValue), .integer(subject.number)]
    ) { $0.text(0) }
    return name ?? nil
  }

  /// The names with a beginning that organisations were ever given, those that were taken back included.
  package func organisationNames(beginningWith prefix: String) throws -> [String] {
    try connection.all(
      """
      SELECT v.text FROM fact f JOIN vault v ON v.fact = f.sequence AND v.purpose = 'name'
      WHERE f.subject_kind = 'organisation' AND f.type <> 'session' AND f.type IN ('organisation', 'edited')
      """
    ) { $0.text(0) }.compactMap(\.self).filter { $0.hasPrefix(prefix) }
  }

  /// One organisation or person; `nil` where there is none of that number, or its adding was taken back.
  package func subject(_ subject: Subject) throws -> NamedSubject? {
    try namedSubjects(
      where: "f.subject_kind = $1 AND f.subject = $2", [.text(subject.kind.rawValue), .integer(subject.number)]
    ).first
  }

  /// Those whom a reference may mean, sorted.
  ///
  /// The whole name counts before the whole name in other letters (see ``SearchKey``), that before a part of it, and what
  /// it is called now before what it was called once. But å is no a: where the letters that were typed are a part of one
  /// name and the whole of another only in other letters, either may be meant. Whoever was merged stands for the one that
  /// goes on.
  package func find(_ text: String, _ kind: Subject.Kind) throws -> [NamedSubject] {
    try openJournal?.refresh()
    let folded = SearchKey(text).text
    guard !folded.isEmpty else { return [] }
    // All that this asks for is in the index of folded names; with one thing more, SQLite would go through all names.
    let alike = try numbers("folded = $2 ORDER BY subject", kind, folded)
    if !alike.isEmpty {
      let found = try subjects(kind, alike)
      let exact = found.filter { $0.name == text }
      if !exact.isEmpty { return exact }
      let letters = NameLetters(text)
      let lettered = found.filter { $0.name.map { NameLetters($0) == letters } ?? false }
      if !lettered.isEmpty { return lettered }
      return try found
        + parts(folded, kind).filter { part in
          !found.contains { $0.subject == part.subject }
            && (part.name.map { NameLetters($0).contains(letters) } ?? false)
        }
    }
    let parts = try parts(folded, kind)
    // Somebody may still know a body by the name it had.
    return parts.isEmpty
      ? try subjects(kind, formerNames(kind).filter { SearchKey($0.name).text == folded }.map(\.number)) : parts
  }

  private func parts(_ folded: String, _ kind: Subject.Kind) throws -> [NamedSubject] {
    // Folded names have no sign that LIKE takes for anything but itself.
    try subjects(kind, numbers("folded LIKE $2 ORDER BY collation_key", kind, "%\(folded)%"))
  }

  /// The figures that were imported with an organisation.
  package func keptFigures(of organisation: Int64) throws -> [RecordedFigure] {
    let facts = try facts(of: .organisation(organisation)).filter { $0.ended == nil }
    let headings = try texts(of: facts.map(\.sequence), [.heading])
    return facts.compactMap { fact in
      guard case .figureKept(let element, let value) = fact.event else { return nil }
      return RecordedFigure(
        sequence: fact.sequence, element: element, heading: headings[fact.sequence]?[.heading], value: value,
        on: fact.on)
    }
  }

  /// The organisations and persons that facts know.
  func namedSubjects() throws -> [Subject] {
    try connection.all(
      """
      SELECT f.subject_kind, f.subject FROM fact f
      WHERE f.type <> 'session' AND f.type IN ('organisation', 'person') AND f.ended IS NULL
      """
    ) { row in
      guard let kind = row.text(0).flatMap(Subject.Kind.init) else { return nil }
      return Subject(kind, row.integer(1) ?? 0)
    }.compactMap(\.self)
  }

  /// A body; of one that was merged, the one that goes on instead.
  package func present(_ subject: Subject) throws -> NamedSubject? {
    var named = try self.subject(subject)
    while let next = named?.mergedInto { named = try self.subject(next) }
    return named
  }

  private func numbers(_ condition: String, _ kind: Subject.Kind, _ value: String) throws -> [Int64] {
    try connection.all(
      "SELECT subject FROM name_index WHERE subject_kind = $1 AND \(condition)",
      [.text(kind.rawValue), .text(value)]
    ) { $0.integer(0) ?? 0 }
  }

  /// Whoever goes on stands for those that were merged into it, once.
  private func subjects(_ kind: Subject.Kind, _ numbers: [Int64]) throws -> [NamedSubject] {
    var found: [NamedSubject] = []
    for number in numbers {
      if let named = try present(Subject(kind, number)), !found.contains(where: { $0.subject == named.subject }) {
        found.append(named)
      }
    }
    return found
  }

  private func namedSubjects(where condition: String, _ values: [SQLValue]) throws -> [NamedSubject] {
    let rows = try connection.all(
      """
      SELECT f.subject_kind, f.subject, f.on_day, n.merged_into FROM fact f
      LEFT JOIN name_index n ON n.subject_kind = f.subject_kind AND n.subject = f.subject
      WHERE f.type <> 'session' AND f.type IN ('organisation', 'person') AND f.ended IS NULL AND \(condition)
      """, values
    ) { row in
      let number = row.integer(1) ?? 0
      guard let kind = row.text(0).flatMap(Subject.Kind.init),
        let day = row.integer(2).flatMap({ Day(compact: Int($0)) })
      else { throw StoreProblem.factUnreadable(sequence: number) }
      return (subject: Subject(kind, number), day: day, mergedInto: row.integer(3).map { Subject(kind, $0) })
    }
    guard !rows.isEmpty else { return [] }
    let texts = try texts(of: rows.map(\.subject.number))
    let edits = try edits(of: rows.count == 1 ? rows[0].subject : nil)
    return rows.map { row in
      let own = (edits[row.subject] ?? []).reduce(
        (texts[row.subject.number] ?? [:]).filter { !$0.key.isAboutChange }
      ) { $1.applied(to: $0) }
      return NamedSubject(
        subject: row.subject, name: own[.name], addedOn: row.day, texts: own, mergedInto: row.mergedInto)
    }
  }

  /// What was corrected about one body, or about all, in the order it was recorded.
  private func edits(of subject: Subject?) throws -> [Subject: [TextEdit]] {
    let own = subject == nil ? "" : "AND f.subject_kind = $1 AND f.subject = $2"
    let facts = try connection.all(
      """
      SELECT f.subject_kind, f.subject, f.sequence, f.part FROM fact f
      WHERE f.subject_kind IN ('organisation', 'person') AND f.type <> 'session' AND f.type IN ('edited', 'cleared')
        AND f.ended IS NULL \(own)
      ORDER BY f.sequence
      """, subject.map { [.text($0.kind.rawValue), .integer($0.number)] } ?? []
    ) { row in
      (
        subject: Subject(row.text(0) == "person" ? .person : .organisation, row.integer(1) ?? 0),
        fact: row.integer(2) ?? 0, cleared: row.text(3).map { TextPurpose(rawValue: $0) }
      )
    }
    let texts = try texts(of: facts.map(\.fact))
    return Dictionary(grouping: facts, by: \.subject).mapValues { facts in
      facts.map { TextEdit(changed: texts[$0.fact] ?? [:], cleared: $0.cleared) }
    }
  }
}
