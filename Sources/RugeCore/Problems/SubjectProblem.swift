/// Why something cannot be written down about an organisation or a person.
package enum SubjectProblem: Problem, Hashable {
  /// Another organisation has the number already.
  case registrationTaken(RegistrationNumber, by: String, Subject)
  /// Another person has the e-mail address already.
  case addressTaken(String, by: String, Subject)
  /// Nothing is kept under that heading.
  case nothingKept(String, name: String, known: [String])
  /// Everybody has a name.
  case nameNeeded
  case notAContact(person: String, organisation: String)
  /// The person has the role in no enrolment of a cohort or a programme.
  case inRoleNowhere(person: String, role: String, place: String)
  /// No enrolment of a cohort or a programme runs on the day.
  case noneRuns(in: String, on: Day)

  // Merging
  case mergedWithItself(String)
  /// They stand under two numbers in a public register, and so are two bodies.
  case twoRegistrations(RegistrationNumber, RegistrationNumber, duplicate: String, kept: String)
  /// Both took part in the same programme at the same time.
  case bothEnrolled([Clash], duplicate: String, kept: String)

  /// Two enrolments that would be one organisation's in one programme at the same time.
  package struct Clash: Hashable, Sendable {
    /// The programme's title.
    package let programme: String
    package let duplicate: Subject
    package let kept: Subject

    package init(programme: String, duplicate: Subject, kept: Subject) {
      self.programme = programme
      self.duplicate = duplicate
      self.kept = kept
    }
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .nothingKept, .noneRuns: .notFound
    case .nameNeeded, .mergedWithItself: .usage
    case .registrationTaken, .addressTaken, .notAContact, .inRoleNowhere, .twoRegistrations, .bothEnrolled: .refused
    }
  }
}
