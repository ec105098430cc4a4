import RugeCore

/// The two halves of the journal that have an index each, as the condition that makes a query use it.
enum FactIndex: String {
  case story = "f.type <> 'session'"
  case sessions = "f.type = 'session'"

  /// Where the facts of a subject are.
  ///
  /// A query about both halves at once would read the whole table.
  static func holding(_ subject: Subject) -> [FactIndex] {
    subject.kind == .enrolment ? [.story, .sessions] : [.story]
  }
}
