import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// What lies in the folder: proposals, and files or answers that cannot be used.
struct Inbox {
  /// A file, or one of the answers in it, that is no proposal.
  struct Unusable {
    let file: String
    let ask: AskID?
    let problem: String
    let exit: ExitStatus
  }

  private(set) var proposals: [Proposal] = []
  private(set) var unusable: [Unusable] = []
  /// For each file, the questions that it answers.
  private(set) var asks: [String: [AskID]] = [:]

  init(_ files: [InboxFolder.File], _ maker: ProposalMaker, _ context: CommandContext) throws {
    for file in files {
      switch file.answers {
      case .failure(let problem): reject(file.name, nil, problem, context)
      case .success(let answers):
        asks[file.name] = answers.map(\.ask)
        for answer in answers {
          do {
            add(try maker.proposal(answer, file: file.name), context)
          } catch let problem as AnswerProblem {
            reject(file.name, answer.ask, problem, context)
          }
        }
      }
    }
    proposals.sort { $0.ask < $1.ask }
  }

  private mutating func reject(_ file: String, _ ask: AskID?, _ problem: AnswerProblem, _ context: CommandContext) {
    unusable.append(
      Unusable(file: file, ask: ask, problem: problem.explanation(in: context.words), exit: problem.exitStatus))
  }

  /// Adds a proposal; the same answer in a second file is the same proposal, another one stands against it.
  private mutating func add(_ new: Proposal, _ context: CommandContext) {
    guard let index = proposals.firstIndex(where: { $0.ask == new.ask && $0.takenIn == nil && new.takenIn == nil })
    else { return proposals.append(new) }
    if proposals[index].seal == new.seal {
      for file in new.files where !proposals[index].files.contains(file) { proposals[index].files.append(file) }
      return
    }
    let files = proposals[index].files + new.files
    let problem = AnswerProblem.severalAnswers(new.ask, files: files).explanation(in: context.words)
    proposals[index].files = files
    if !proposals[index].problems.contains(problem) { proposals[index].problems.append(problem) }
  }

  var ready: [Proposal] { proposals.filter(\.isReady) }

  /// Whether something is left that a person has to look at.
  var hasFindings: Bool { !unusable.isEmpty || proposals.contains { !$0.isReady && $0.takenIn == nil } }
}
