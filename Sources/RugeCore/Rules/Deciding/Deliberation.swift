/// Several commands about one enrolment, each judged in the knowledge of those before it; nothing is recorded.
package struct Deliberation: Sendable {
  private let subject: Subject
  private let programme: Programme
  private let today: Day
  private let cohort: CohortView?
  private let stagesThen: Set<ElementID>?
  /// The facts of the enrolment under present names, and the events so far as the facts that they will be.
  package private(set) var history: [Fact]

  package init(
    about subject: Subject, in programme: Programme, after history: [Fact], today: Day, cohort: CohortView? = nil,
    stagesThen: Set<ElementID>? = nil
  ) {
    self.subject = subject
    self.programme = programme
    self.today = today
    self.cohort = cohort
    self.stagesThen = stagesThen
    self.history = history
  }

  /// The events that a command gives.
  ///
  /// - Throws: The rule that refuses it; then nothing is remembered of it.
  package mutating func decide(_ command: EnrolmentCommand, on day: Day) throws(Refusal) -> [Event] {
    let decision = Decision(
      programme: programme, history: history, today: today, cohort: cohort, stagesThen: stagesThen)
    let events = try decision.decide(command, on: day)
    note(events, on: day)
    return events
  }

  /// Whether a command sets a rule aside that does not stand in its way.
  package func overridesNeedlessly(_ command: EnrolmentCommand, on day: Day) -> Bool {
    guard let plain = command.withoutOverride else { return false }
    var copy = self
    return (try? copy.decide(plain, on: day)) != nil
  }

  /// Takes note of events that were decided elsewhere.
  package mutating func note(_ events: [Event], on day: Day) {
    let next = (history.map(\.sequence).max() ?? 0) + 1
    history += events.enumerated().map { offset, event in
      // It will be recorded after all that there is.
      Fact(
        sequence: next + Int64(offset), batch: next, subject: subject, on: day, at: Instant(milliseconds: .max), by: 0,
        origin: .cli, event: event)
    }
  }
}
