import RugeCore

/// Those who have a role: people, and outside bodies that are recorded as organisations.
///
/// A number is only ever that of an organisation or of a person, so that a role needs no more to name its holder.
extension Store {
  /// Whoever has the number that a role was given to; of a body that was merged, the one that goes on instead.
  package func holder(_ number: Int64) throws -> NamedSubject? {
    try subject(.person(number)) ?? present(.organisation(number))
  }

  /// All people, and the organisations that were ever given a role, by the number that it was given to.
  package func possibleHolders() throws -> [Int64: NamedSubject] {
    let bodies = try connection.all(
      """
      SELECT DISTINCT f.refers FROM fact f JOIN name_index n ON n.subject_kind = 'organisation' AND n.subject = f.refers
      WHERE f.subject_kind = 'enrolment' AND f.type <> 'session' AND f.type = 'role' AND f.ended IS NULL
      """
    ) { $0.integer(0) ?? 0 }
    var holders: [Int64: NamedSubject] = [:]
    for person in try subjects(.person) { holders[person.subject.number] = person }
    for number in bodies { holders[number] = try present(.organisation(number)) }
    return holders
  }
}
