package import RugeCore

extension Store {
  /// The bodies that were found to be the same as one, directly or by way of others.
  package func merged(into subject: Subject) throws -> [Subject] {
    guard subject.kind == .organisation || subject.kind == .person else { return [] }
    try openJournal?.refresh()
    var found: [Subject] = []
    var rest = [subject]
    while let next = rest.popLast() {
      let earlier = try connection.all(
        "SELECT subject FROM name_index WHERE subject_kind = $1 AND merged_into = $2 ORDER BY subject",
        [.text(next.kind.rawValue), .integer(next.number)]
      ) { Subject(next.kind, $0.integer(0) ?? 0) }.filter { !found.contains($0) && $0 != subject }
      found += earlier
      rest += earlier
    }
    return found
  }

  /// The names that bodies had before they were corrected, those that were taken back left out, by number.
  package func formerNames(_ kind: Subject.Kind) throws -> [(number: Int64, name: String)] {
    try openJournal?.refresh()
    return try connection.all(
      """
      SELECT f.subject, v.text FROM fact e
      JOIN fact f ON f.subject_kind = e.subject_kind AND f.subject = e.subject
      JOIN vault v ON v.fact = f.sequence AND v.purpose = 'name'
      JOIN name_index n ON n.subject_kind = f.subject_kind AND n.subject = f.subject
      WHERE e.subject_kind = $1 AND e.type <> 'session' AND e.type = 'edited' AND e.ended IS NULL
        AND f.type <> 'session' AND f.type IN ('organisation', 'person', 'edited') AND f.ended IS NULL
        AND n.name_fact <> f.sequence AND v.text IS NOT NULL
      GROUP BY f.sequence ORDER BY f.sequence
      """, [.text(kind.rawValue)]
    ) { row in row.text(1).map { (number: row.integer(0) ?? 0, name: $0) } }.compactMap(\.self)
  }

  /// The names of bodies that were merged, each with the number of the one that goes on.
  package func mergedNames(_ kind: Subject.Kind) throws -> [(number: Int64, name: String)] {
    try openJournal?.refresh()
    let rows = try connection.all(
      """
      SELECT n.subject, v.text FROM name_index n JOIN vault v ON v.fact = n.name_fact AND v.purpose = 'name'
      WHERE n.subject_kind = $1 AND n.merged_into IS NOT NULL ORDER BY n.subject
      """, [.text(kind.rawValue)]
    ) { (subject: Subject(kind, $0.integer(0) ?? 0), name: $0.text(1)) }
    return try rows.compactMap { row in
      guard let name = row.name, let present = try present(row.subject) else { return nil }
      return (present.subject.number, name)
    }
  }

  /// The organisations for which a number of a public register is written down now.
  package func organisations(registeredAs number: RegistrationNumber) throws -> [NamedSubject] {
    try openJournal?.refresh()
    let candidates = try connection.all(
      """
      SELECT f.subject, v.purpose, v.text FROM fact f JOIN vault v ON v.fact = f.sequence
      WHERE f.subject_kind = 'organisation' AND f.type <> 'session' AND f.type IN ('organisation', 'edited')
        AND f.ended IS NULL AND v.purpose LIKE 'field:%'
      """
    ) { row -> Int64? in
      guard TextPurpose(rawValue: row.text(1) ?? "").register == number.register,
        row.text(2).flatMap({ RegistrationNumber($0, in: number.register) }) == number
      else { return nil }
      return row.integer(0)
    }.compactMap(\.self)
    return try Set(candidates).sorted().compactMap { try subject(.organisation($0)) }
      .filter { $0.mergedInto == nil && $0.registrations.contains(number) }
  }

  /// The people who were ever named as contacts of an organisation.
  package func contacts(of organisation: Int64) throws -> [Int64] {
    try connection.all(
      """
      SELECT DISTINCT f.subject FROM fact f
      WHERE f.type = 'contact' AND f.refers = $1 AND f.ended IS NULL ORDER BY f.subject
      """, [.integer(organisation)]
    ) { $0.integer(0) ?? 0 }
  }

  /// How many records name an organisation as a party, and answers as what was meant.
  package func mentions(of organisation: Int64) throws -> Int {
    try facts(naming: .organisation(organisation)).count { fact in
      guard fact.ended == nil else { return false }
      switch fact.event {
      case .recordParty: return true
      case .answered, .organisationAnswered, .sessionAnswered, .recordAnswered: return true
      default: return false
      }
    }
  }

  /// The enrolments that an organisation has, or that were ever recorded for it.
  func enrolments(everOf organisation: Int64) throws -> [Int64] {
    try openJournal?.refresh()
    return try connection.all(
      """
      SELECT subject FROM fact WHERE type = 'enrolled' AND refers = $1
      UNION SELECT enrolment FROM enrolment_now WHERE organisation = $1
      """, [.integer(organisation)]
    ) { $0.integer(0) ?? 0 }
  }
}

extension NamedSubject {
  /// The numbers that are written down for it and that public registers give.
  package var registrations: [RegistrationNumber] {
    texts.sorted { $0.key < $1.key }.compactMap { purpose, text in
      purpose.register.flatMap { RegistrationNumber(text, in: $0) }
    }
  }
}
