/// The kinds of things in a programme that have an id.
package enum ElementKind: String, CaseIterable, Hashable, Sendable {
  case role, form, field, round, stage, exit, session, milestone, indicator, category, period, cohort, agreement, record
  case state, reminder, report
  /// What takes part: `organisation`, or the programme's own word for it.
  case participant
  /// An answer that a question lets choose, which has no id but its text.
  case option
}

extension ElementKind {
  /// The kind itself is hashed, rather than the word for it: with it everything recorded is looked up.
  package func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: self) { hasher.combine(bytes: $0) }
  }
}
