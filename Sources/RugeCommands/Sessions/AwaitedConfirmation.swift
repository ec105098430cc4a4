import RugeCore
import RugeStore

/// How far a session is confirmed, by what its enrolment's programme asks for now.
struct AwaitedConfirmation {
  let programme: Programme
  let given: [SessionConfirmation]
  /// Those that have to confirm it and have not.
  let lacking: [Party]

  /// Whether one that it needs is lacking.
  var isAwaited: Bool { !lacking.isEmpty }

  init(_ session: RecordedSession, _ state: EnrolmentState, in programme: Programme) {
    self.programme = programme
    given = state.confirmations[SessionID(session.sequence)] ?? []
    let confirming = Confirming(state.present(session.kind), in: programme)
    lacking = confirming.lacking(given)
  }
}
