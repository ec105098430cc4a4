/// An id that is a letter and a number, whatever it names.
package enum NumberedID: Hashable, Sendable {
  case subject(Subject)
  case record(RecordID)
  case session(SessionID)
  case action(ActionID)

  /// `nil` where the text reads as no such id.
  package init?(_ text: String) {
    if let subject = Subject(text) {
      self = .subject(subject)
    } else if let record = RecordID(text) {
      self = .record(record)
    } else if let session = SessionID(text) {
      self = .session(session)
    } else if let action = ActionID(text) {
      self = .action(action)
    } else {
      return nil
    }
  }
}
