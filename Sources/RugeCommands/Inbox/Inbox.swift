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

  /// A question of a file with other answers that nothing is answered to.
  struct Unanswered {
    let file: String
    let ask: AskID
  }

  private(set) var proposals: [Proposal] = []
  private(set) var unusable: [Unusable] = []
  private(set) var unanswered: [Unanswered] = []
  /// Of these, the questions that no file answers: they wait for an answer still.
  private(set) var waiting: [Unanswered] = []
  /// For each file, the questions that it answers.
  private(set) var asks: [String: [AskID]] = [:]

  init(_ files: [InboxFolder.File], _ maker: ProposalMaker, _ context: CommandContext) throws {
    for file in files {
      switch file.answers {
      case .failure(let problem): reject(file.name, nil, problem, context)
      case .success(let answers):
        asks[file.name] = answers.map(\.ask)
        var empty: [EmptyAnswer] = []
        for answer in answers {
          do {
            add(try maker.proposal(answer, file: file.name))
          } catch let answer as EmptyAnswer {
            empty.append(answer)
          } catch let problem as AnswerProblem {
            reject(file.name, answer.ask, problem, context)
          }
        }
        if empty.count < answers.count {
          unanswered += empty.filter(\.waits).map { Unanswered(file: file.name, ask: $0.ask) }
        } else {
          for answer in empty { reject(file.name, answer.ask, answer.problem, context) }
        }
      }
    }
    // Another file may have brought what one left empty.
    let answered = Set(proposals.map(\.ask))
    waiting = unanswered.filter { !answered.contains($0.ask) }
    proposals.sort { ($0.ask, $0.files[0]) < ($1.ask, $1.files[0]) }
    oppose(context)
  }

  private mutating func reject(_ file: String, _ ask: AskID?, _ problem: AnswerProblem, _ context: CommandContext) {
    unusable.append(
      Unusable(file: file, ask: ask, problem: problem.explanation(in: context.words), exit: problem.exitStatus))
  }

  /// Adds a proposal; the same answer in a second file is the same proposal.
  private mutating func add(_ new: Proposal) {
    let same = proposals.firstIndex { $0.ask == new.ask && $0.seal == new.seal && $0.takenIn == new.takenIn }
    guard let same, new.takenIn == nil else { return proposals.append(new) }
    // Whoever passed it on did so later than it was written.
    var (first, second) = (proposals[same], new)
    if new.on < first.on { swap(&first, &second) }
    first.files = proposals[same].files + new.files.filter { !proposals[same].files.contains($0) }
    proposals[same] = first
  }

  /// Different answers to one question stand against each other: a person has to say which of them counts.
  private mutating func oppose(_ context: CommandContext) {
    let rivals = Dictionary(grouping: proposals.indices.filter { proposals[$0].takenIn == nil }) { proposals[$0].ask }
    for (ask, places) in rivals where places.count > 1 {
      let files = places.flatMap { proposals[$0].files }
      let problem = AnswerProblem.severalAnswers(ask, files: files).explanation(in: context.words)
      for place in places {
        proposals[place].problems.append(problem)
        proposals[place].isPastAmending = true
      }
    }
  }

  var ready: [Proposal] { proposals.filter(\.isReady) }

  /// Whether something is left that a person has to look at.
  var hasFindings: Bool { !unusable.isEmpty || proposals.contains { !$0.isReady && $0.takenIn == nil } }
}
