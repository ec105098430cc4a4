/// Decides whether an organisation may be enrolled in a programme.
package enum Enrolling {
  /// The event that enrols an organisation on a day.
  ///
  /// - Parameters:
  ///   - organisation: The organisation's number.
  ///   - programme: What it is to take part in.
  ///   - definition: The version of the programme's definition that the enrolment stays on.
  ///   - enrolments: The organisation's enrolments so far, in any programme, as they stand today.
  ///   - day: The first day of the enrolment.
  ///   - today: The last day that an enrolment can begin on.
  /// - Returns: The event to record.
  /// - Throws: A refusal where the day has not come, or the organisation takes part in the programme already.
  package static func decide(
    organisation: Int64, in programme: Programme, definition: Int64, enrolments: [EnrolmentState], on day: Day,
    today: Day
  ) throws(Refusal) -> Event {
    guard day <= today else { throw .inTheFuture(day, today: today) }
    // An enrolment is open towards the future, so that one that begins or ends later would run beside it.
    let overlapping = enrolments.first { other in
      other.programme == programme.id && (other.ending.map { $0.on > day } ?? true)
    }
    if let overlapping { throw .alreadyEnrolled(overlapping.enrolment, on: overlapping.enrolledOn) }
    return .enrolled(organisation: organisation, programme: programme.id, definition: definition)
  }
}
