/// Decides whether an organisation may be enrolled in a programme.
package enum Enrolling {
  /// - Parameter enrolments: The organisation's enrolments so far, in any programme, as they stand on the day.
  /// - Returns: The event that enrols it on the day.
  package static func decide(
    organisation: Int64, in programme: Programme, definition: Int64, enrolments: [EnrolmentState], on day: Day,
    today: Day
  ) throws(Refusal) -> Event {
    guard day <= today else { throw .inTheFuture(day, today: today) }
    if let running = enrolments.first(where: { $0.programme == programme.id && $0.isActive }) {
      throw .alreadyEnrolled(running.enrolment, on: running.enrolledOn)
    }
    return .enrolled(organisation: organisation, programme: programme.id, definition: definition)
  }
}
