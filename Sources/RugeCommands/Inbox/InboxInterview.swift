import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// Goes through the proposals with the person at the keyboard; nothing is recorded before the last answer.
struct InboxInterview {
  /// What is done with a proposal.
  private enum Choice {
    case take, leave, stop
    case amend(Amendment)
  }

  private let files: [InboxFolder.File]
  private let given: InboxCorrection
  private let prompts: Prompts
  private let context: CommandContext

  init(_ files: [InboxFolder.File], _ given: InboxCorrection, _ prompts: Prompts, _ context: CommandContext) {
    self.files = files
    self.given = given
    self.prompts = prompts
    self.context = context
  }

  /// What was chosen.
  struct Outcome {
    /// The questions whose answers are to be taken in.
    var wanted: [AskID] = []
    var correction: InboxCorrection
    /// Whether there is anything in the folder.
    let isEmpty: Bool
    /// Whether there is something that cannot be taken in and that a person has to look at.
    let hasFindings: Bool
  }

  /// Asks about all answers that can be taken in.
  func choose() throws -> Outcome {
    let page = InboxPage(context)
    let first = try inbox(given)
    var outcome = Outcome(
      correction: given, isEmpty: first.proposals.isEmpty && first.unusable.isEmpty, hasFindings: first.hasFindings)
    if first.proposals.isEmpty, first.unusable.isEmpty { prompts.say(sentences: context.words.inboxEmpty) }
    for unusable in first.unusable { prompts.say(page.lines(unusable).joined(separator: "\n")) }
    for line in page.unanswered(first) { prompts.say(line) }
    for known in first.proposals {
      var isSettled = false
      while !isSettled {
        let proposals = try inbox(outcome.correction).proposals
        guard let proposal = proposals.first(where: { $0.ask == known.ask && $0.files == known.files }) else { break }
        prompts.say(page.lines(proposal).joined(separator: "\n"))
        guard proposal.takenIn == nil, !proposal.isPastAmending else { break }
        switch try choice(proposal) {
        case .take:
          outcome.wanted.append(proposal.ask)
          isSettled = true
        case .leave: isSettled = true
        case .stop: return outcome
        case .amend(let amendment): outcome.correction.amendments.append(amendment)
        }
      }
    }
    return outcome
  }

  private func inbox(_ correction: InboxCorrection) throws -> Inbox {
    try context.reading { try Inbox(files, ProposalMaker($0, correction, context), context) }
  }

  private func choice(_ proposal: Proposal) throws -> Choice {
    let usual = context.words.answer(.value(.yesOrNo(proposal.isReady)), text: nil)
    return try prompts.ask(context.words.acceptQuestion(proposal.ask), usual: usual) { text in
      if ["stop", "q"].contains(text.lowercased()) { return .stop }
      if text.contains("=") { return .amend(try Amendment(text, of: proposal.ask)) }
      guard case .value(let isYes) = try YesOrNoReader().read(text) else {
        throw InputProblem.yesOrNoNotUnderstood(text)
      }
      guard isYes else { return .leave }
      if !proposal.isReady { prompts.say(sentences: context.words.notTakenIn(proposal.ask)) }
      return proposal.isReady ? .take : .leave
    }
  }
}
