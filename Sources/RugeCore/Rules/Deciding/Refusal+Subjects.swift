extension Refusal {
  /// The others whom the refusal speaks of, besides the facts that it names; whoever words it needs their names.
  package var subjects: [Subject] {
    switch self {
    case .notScored(_, let enrolments), .tied(_, let enrolments, _), .candidatesBehind(_, let enrolments):
      enrolments.map(Subject.enrolment)
    case .candidatesStopped(_, let stopped): stopped.map { .enrolment($0.enrolment) }
    // A respondent is a person or an enrolment; a number is only ever one of them.
    case .notRespondent(_, let number): [.person(number), .enrolment(number)]
    case .notInRole(_, let person), .confirmedAlready(_, let person), .confirmedByHost(_, let person),
      .notConfirmer(_, _, let person):
      [.person(person)]
    case .partyTwice(_, let party): [party]
    default: []
    }
  }
}
