import RugeCore

/// What a transaction has changed and must compute again.
struct Touched {
  var enrolments: Set<Int64> = []
  /// Organisations and persons that came or went, or that changed.
  var named: Set<Subject> = []

  mutating func note(_ subject: Subject, _ event: Event, sequence: Int64) {
    switch subject.kind {
    case .enrolment: enrolments.insert(subject.number)
    case .organisation, .person:
      if subject.number == sequence || event.mayConcernNames { named.insert(subject) }
    case .programme: break
    }
  }
}

extension Event {
  /// Whether a body may go by another name after it, or by none.
  fileprivate var mayConcernNames: Bool {
    switch self {
    case .body, .factWithdrawn: true
    default: false
    }
  }
}

extension Journal {
  /// Computes again what the facts appended so far have changed.
  func refresh() throws {
    let balances = Balances(connection)
    for enrolment in touched.enrolments.sorted() { try balances.refresh(enrolment: enrolment) }
    for subject in touched.named.sorted(by: { $0.number < $1.number }) { try balances.refresh(name: subject) }
    touched = Touched()
  }
}
