package import RugeCore

extension Store {
  /// Names that begin with a text in any spelling, sorted; what a shell completes, out of the index of folded names.
  ///
  /// - Parameters:
  ///   - text: What has been typed so far; empty for the first names of all.
  ///   - kind: Organisations or persons.
  ///   - enrolledOnly: Only organisations that take part in something, or did.
  ///   - limit: At most so many.
  /// - Returns: The names as they were given.
  /// - Throws: ``StoreProblem`` where the store cannot be read.
  package func names(
    beginningWith text: String, _ kind: Subject.Kind, enrolledOnly: Bool = false, limit: Int
  ) throws -> [String] {
    let folded = SearchKey(text).text
    let isEnrolled = "EXISTS (SELECT 1 FROM enrolment_now e WHERE e.organisation = n.subject)"
    return try connection.all(
      """
      SELECT v.text FROM name_index n JOIN vault v ON v.fact = n.subject AND v.purpose = 'name'
      WHERE n.subject_kind = $1 AND n.folded >= $2 AND n.folded < $3 AND \(enrolledOnly ? isEnrolled : "1 = 1")
      ORDER BY n.folded LIMIT $4
      """,
      [.text(kind.rawValue), .text(folded), .text(folded + "\u{10FFFF}"), .integer(Int64(limit))]
    ) { $0.text(0) }.compactMap(\.self)
  }

  /// The numbers of enrolments that begin with these digits.
  package func enrolments(beginningWith digits: String, limit: Int) throws -> [Int64] {
    try connection.all(
      "SELECT enrolment FROM enrolment_now WHERE CAST(enrolment AS TEXT) LIKE $1 ORDER BY enrolment LIMIT $2",
      [.text(digits.filter(\.isNumber) + "%"), .integer(Int64(limit))]
    ) { $0.integer(0) ?? 0 }
  }
}
