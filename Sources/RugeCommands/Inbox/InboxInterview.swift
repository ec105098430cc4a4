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
  private let given: [Amendment]
  private let prompts: Prompts
  private let context: CommandContext

  init(_ files: [InboxFolder.File], _ amendments: [Amendment], _ prompts: Prompts, _ context: CommandContext) {
    self.files = files
    self.given = amendments
    self.prompts = prompts
    self.context = context
  }

  /// The questions whose answers are to be taken in, and all corrections.
  func choose() throws -> (wanted: [AskID], amendments: [Amendment]) {
    var amendments = given
    var wanted: [AskID] = []
    let page = InboxPage(context)
    let first = try inbox(amendments)
    if first.proposals.isEmpty, first.unusable.isEmpty { prompts.say(context.words.inboxEmpty) }
    for unusable in first.unusable { prompts.say(page.line(unusable)) }
    for ask in first.proposals.map(\.ask) {
      var isSettled = false
      while !isSettled {
        guard let proposal = try inbox(amendments).proposals.first(where: { $0.ask == ask }) else { break }
        prompts.say(page.lines(proposal).joined(separator: "\n"))
        guard proposal.takenIn == nil else { break }
        switch try choice(proposal) {
        case .take:
          wanted.append(ask)
          isSettled = true
        case .leave: isSettled = true
        case .stop: return (wanted, amendments)
        case .amend(let amendment): amendments.append(amendment)
        }
      }
    }
    return (wanted, amendments)
  }

  private func inbox(_ amendments: [Amendment]) throws -> Inbox {
    try context.reading { try Inbox(files, ProposalMaker($0, amendments, context), context) }
  }

  private func choice(_ proposal: Proposal) throws -> Choice {
    let usual = context.words.answer(.value(.yesOrNo(proposal.isReady)), text: nil)
    return try prompts.ask(context.words.acceptQuestion(proposal.ask), usual: usual) { text in
      if ["stop", "q"].contains(text.lowercased()) { return .stop }
      if text.contains("=") { return .amend(try Amendment(text, of: proposal.ask)) }
      guard case .value(let isYes) = try YesOrNoReader().read(text) else {
        throw InputProblem.yesOrNoNotUnderstood(text)
      }
      return isYes && proposal.isReady ? .take : .leave
    }
  }
}
