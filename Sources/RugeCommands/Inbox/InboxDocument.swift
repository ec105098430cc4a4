import RugeCore
import RugeStore

/// What lies in the folder, in JSON: `ruge inbox DIR --json`.
struct InboxDocument: Encodable {
  struct AnswerDocument: Encodable {
    let key: String
    let question: String
    let answer: String
    let recorded: String?
    let received: String?
    /// `new`, `changed`, `same` or `problem`.
    let change: String
    let problem: String?

    init(_ line: Proposal.Line) {
      key = line.key
      question = line.question
      answer = line.answer
      recorded = line.recorded
      received = line.received
      change = line.change.rawValue
      problem = line.problem
    }
  }

  struct ProposalDocument: Encodable {
    let ask: String
    let files: [String]
    let enrolment: String
    let organisation: String
    let recipient: String
    let title: String
    let on: String
    let late: Bool
    let sealed: Bool
    /// `ready`, `taken in` or `problem`.
    let state: String
    let takenInBy: Int64?
    let answers: [AnswerDocument]
    let remarks: [String]
    let problems: [String]

    init(_ proposal: Proposal) {
      ask = proposal.ask.description
      files = proposal.files
      enrolment = proposal.about.subject.description
      organisation = proposal.about.organisation
      recipient = proposal.recipient
      title = proposal.title
      on = proposal.on.description
      late = proposal.late != nil
      sealed = proposal.isSealed
      state = proposal.takenIn != nil ? "taken in" : proposal.isReady ? "ready" : "problem"
      takenInBy = proposal.takenIn
      answers = proposal.lines.map { AnswerDocument($0) }
      remarks = proposal.remarks
      problems = proposal.problems
    }
  }

  struct UnusableDocument: Encodable {
    let file: String
    let ask: String?
    let problem: String
  }

  struct UnansweredDocument: Encodable {
    let file: String
    let ask: String
  }

  let proposals: [ProposalDocument]
  let unusable: [UnusableDocument]
  /// Questions that were left empty in files with other answers.
  let unanswered: [UnansweredDocument]
  /// The answers that this command took in.
  let taken: [String]
  /// The change that holds them: what `ruge undo` takes.
  let batch: Int64?

  init(_ inbox: Inbox, taken: [AskID] = [], batch: Int64? = nil) {
    proposals = inbox.proposals.map { ProposalDocument($0) }
    unusable = inbox.unusable.map { .init(file: $0.file, ask: $0.ask?.description, problem: $0.problem) }
    unanswered = inbox.waiting.map { .init(file: $0.file, ask: $0.ask.description) }
    self.taken = taken.map(\.description)
    self.batch = batch
  }
}
