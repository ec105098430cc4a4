import RugeCore
import RugeStore

/// Who answers a form: people in a role, or organisations that take part.
struct Respondents {
  private let scope: EnrolmentScope

  init(_ scope: EnrolmentScope) {
    self.scope = scope
  }

  /// The number of whoever is named: of a person, or of an organisation's enrolment in the same programme.
  func number(_ text: String, for reference: FormReference) throws -> Int64 {
    let references = References(scope.store)
    switch scope.programme.form(reference.form)?.by {
    case .participant, .eachParticipant:
      return try references.enrolment(text, on: scope.day, in: scope.programme.id).enrolment
    case .role, .eachInRole, nil: return try references.holder(text).subject.number
    }
  }

  /// Whoever answers where nobody is named: the one person who has the role on the day.
  func only(for reference: FormReference) throws -> Int64? {
    guard case .eachInRole(let role)? = scope.programme.form(reference.form)?.by,
      let holders = try scope.recorded(on: scope.day)?.roles[role], holders.count == 1
    else { return nil }
    return holders[0]
  }
}
