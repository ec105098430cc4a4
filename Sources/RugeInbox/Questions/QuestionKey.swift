/// The keys of questions that no programme defines; an id never begins with a full stop.
package enum QuestionKey {
  /// The day of a session, or that figures are of.
  package static let day = ".on"
  package static let length = ".length"
  package static let note = ".note"
  /// How many came to a session.
  package static let guests = ".guests"
}
