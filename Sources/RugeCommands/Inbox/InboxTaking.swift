import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// Takes answers in: all that were chosen in one batch, and then their files out of the way.
struct InboxTaking {
  /// What was recorded.
  struct Outcome {
    var taken: [AskID] = []
    /// The lines to print for each answer.
    var lines: [[String]] = []
    var batch: Int64?
    /// What is left in the folder.
    var inbox: Inbox
  }

  private let folder: InboxFolder
  private let correction: InboxCorrection
  private let dryRun: Bool
  private let context: CommandContext

  init(_ folder: InboxFolder, _ correction: InboxCorrection, dryRun: Bool, _ context: CommandContext) {
    self.folder = folder
    self.correction = correction
    self.dryRun = dryRun
    self.context = context
  }

  /// Takes in the answers that are wanted.
  ///
  /// - Parameters:
  ///   - files: What lies in the folder.
  ///   - wanted: The questions by number; `nil` for every answer that is ready.
  /// - Returns: What was recorded.
  /// - Throws: Where a question that is named has no answer here, or one that cannot be taken in.
  func take(_ files: [InboxFolder.File], _ wanted: [AskID]?) throws -> Outcome {
    let outcome = try context.writing("inbox", origin: .inbox, dryRun: dryRun) { store, journal in
      let maker = ProposalMaker(store, correction, context)
      let inbox = try Inbox(files, maker, context)
      let chosen = try chosen(from: inbox, wanted)
      var outcome = Outcome(inbox: inbox)
      let names = StoreNames(store)
      for proposal in chosen {
        let drafts: [Draft]
        do {
          // What was taken in before it in this batch may stand against it.
          drafts = try maker.drafts(proposal)
        } catch let problem as RefusedCommand {
          if wanted != nil { throw problem }
          continue
        }
        outcome.lines.append(try record(drafts, proposal, names, journal))
        outcome.taken.append(proposal.ask)
      }
      outcome.batch = journal.count > 0 ? journal.batch : nil
      return outcome
    }
    if !dryRun { moveFiles(outcome) }
    return outcome
  }

  private func chosen(from inbox: Inbox, _ wanted: [AskID]?) throws -> [Proposal] {
    guard let wanted else { return inbox.ready }
    return try wanted.compactMap { ask in
      if let proposal = inbox.proposals.first(where: { $0.ask == ask && $0.isReady }) { return proposal }
      if inbox.proposals.contains(where: { $0.ask == ask && $0.takenIn != nil }) { return nil }
      throw InboxRefusal(ask, inbox, context.words)
    }
  }

  private func record(
    _ drafts: [Draft], _ proposal: Proposal, _ names: StoreNames, _ journal: Journal
  ) throws -> [String] {
    let headline = "\(proposal.ask) · \(proposal.about.organisation) · \(proposal.title)"
    var lines = context.paragraphs(headline, context.style.heading)
    for (place, draft) in drafts.enumerated() {
      let fact = try journal.append(draft)
      lines += context.paragraphs(proposal.about.names.change(fact, texts: draft.texts, names: names), indent: 2)
      // Figures and sessions have days of their own: each day stands under what is recorded for it.
      guard place + 1 == drafts.count || drafts[place + 1].on != draft.on else { continue }
      lines += context.paragraphs(context.words.dateWithWeekday(draft.on), indent: 2, context.style.faint)
    }
    return lines
  }

  /// Files of which nothing is left to take in go to their own folder.
  private func moveFiles(_ outcome: Outcome) {
    let settled = Set(outcome.taken).union(outcome.inbox.proposals.filter { $0.takenIn != nil }.map(\.ask))
    let unanswered = Dictionary(grouping: outcome.inbox.unanswered, by: \.file).mapValues { Set($0.map(\.ask)) }
    let left = outcome.inbox.proposals.filter { $0.takenIn == nil && !outcome.taken.contains($0.ask) }
    let refused = Set(outcome.inbox.unusable.map(\.file) + left.flatMap(\.files))
    for (file, asks) in outcome.inbox.asks.sorted(by: { $0.key < $1.key })
    where !refused.contains(file) && settled.union(unanswered[file] ?? []).isSuperset(of: asks) {
      do {
        try folder.moveToAccepted(file)
      } catch {
        // What was recorded stands; the next run knows the answer again.
        let reason = (error as? any ExplainedProblem)?.explanation(in: context.words) ?? ""
        context.note(context.words.notMoved(file, InboxFolder.accepted, reason: reason).displaySafe)
      }
    }
  }
}
