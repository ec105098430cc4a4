import RugeCore

/// Those who have a role: people, and outside bodies that are recorded as organisations.
///
/// A number is only ever that of an organisation or of a person, so that a role needs no more to name its holder.
extension Store {
  /// Whoever has the number that a role was given to; of a body that was merged, the one that goes on instead.
  package func holder(_ number: Int64) throws -> NamedSubject? {
    try subject(.person(number)) ?? present(.organisation(number))
  }
}
