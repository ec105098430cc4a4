/// A part of the data that a plugin may be given; what its manifest does not name stays with ruge.
package enum ReadScope: String, CaseIterable, Hashable, Sendable {
  case organisations, people, stages, sessions, milestones, indicators, forms, agreements, records, reminders, messages
}
