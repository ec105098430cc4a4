import RugeCore
import RugeStore

/// That an answer which came in has nothing in it, and what the question waits for.
struct EmptyAnswer: Error {
  let ask: AskID
  /// Whether the question is still to be answered.
  let waits: Bool
  /// What there is to say of it.
  let problem: AnswerProblem

  init(to asked: AskedQuestion, _ store: Store) throws {
    let ask = asked.ask.id
    self.ask = ask
    switch asked.ask.step {
    case .open: (waits, problem) = (true, .nothingAnswered(ask))
    case .closed: (waits, problem) = (false, .closed(ask))
    case .answered:
      let taken = try asked.received(store)
      (waits, problem) = (false, taken.map { .takenIn(ask, batch: $0.batch) } ?? .nothingAnswered(ask))
    }
  }
}
