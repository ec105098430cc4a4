import ArgumentParser
import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// The command `ruge inbox DIR`.
struct InboxCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Take in what others answered: see it, amend it, accept it.",
    discussion: """
      DIR holds answer files (.json), pasted answers (.txt) and mails (.eml). Without an option everything is shown, and \
      in a terminal asked about, and nothing is recorded unasked. What was accepted moves to DIR/Accepted. Without DIR: \
      the questions that wait for an answer.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder with the answers.", completion: .directory)
  var folder: String?

  @Option(help: ArgumentHelp("Take in: all, or questions by number, with commas between.", valueName: "all|Q-12,…"))
  var accept: String?

  @Option(help: ArgumentHelp("Amend an answer; may be repeated.", valueName: "Q-12:question=answer"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp("The day of the answers, where the one that came with them is wrong.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("Take no answer to these questions any more.", valueName: "Q-12,…"))
  var close: String?

  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @Flag(help: "Print JSON with stable fields.")
  var json = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    if let close { return try OpenAsks(context).close(try asks(close, option: "--close"), dryRun: dryRun) }
    guard let folder else { return try OpenAsks(context).show(json: json) }
    let place = InboxFolder(folder, context)
    let files = try place.files()
    let correction = InboxCorrection(
      amendments: try set.map { try Amendment($0) }, day: try on.map { try context.day($0) })
    if let accept {
      let wanted = accept == "all" ? nil : try asks(accept, option: "--accept")
      return try take(files, wanted, correction, place, context)
    }
    if !json, !dryRun, Prompts.arePossible(context.environment, global) {
      let interview = InboxInterview(
        files, correction, try Prompts(context, global, instead: ["--accept"]), context)
      let chosen = try interview.choose()
      if !chosen.wanted.isEmpty {
        try take(files, chosen.wanted, chosen.correction, place, context)
      } else if !chosen.isEmpty {
        context.say(context.words.noAnswerTakenIn)
      }
      if chosen.hasFindings { throw ExitCode(ExitStatus.failed.rawValue) }
      return
    }
    let inbox = try context.reading { try Inbox(files, ProposalMaker($0, correction, context), context) }
    try show(inbox, context)
  }

  private func asks(_ text: String, option: String) throws -> [AskID] {
    try text.split(separator: ",").map { word in
      guard let ask = AskID(word.filter { $0 != " " }) else {
        throw UsageProblem.unknownChoice(String(word), option: option, known: ["all", "Q-12"])
      }
      return ask
    }
  }

  private func show(_ inbox: Inbox, _ context: CommandContext) throws {
    if json {
      context.say(json: InboxDocument(inbox))
    } else if inbox.proposals.isEmpty, inbox.unusable.isEmpty {
      context.say(context.paragraphs(context.words.inboxEmpty))
    } else {
      let page = InboxPage(context)
      context.say(Array(inbox.proposals.map(page.lines).joined(separator: [""])))
      let notes = inbox.unusable.flatMap(page.lines) + page.unanswered(inbox)
      if !notes.isEmpty { context.say(notes) }
      let ready = inbox.ready.map(\.ask)
      if !ready.isEmpty { context.say([""] + context.paragraphs(context.words.howToAccept(folder ?? "", ready))) }
    }
    if inbox.hasFindings { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  private func take(
    _ files: [InboxFolder.File], _ wanted: [AskID]?, _ correction: InboxCorrection, _ place: InboxFolder,
    _ context: CommandContext
  ) throws {
    let outcome = try InboxTaking(place, correction, dryRun: dryRun, context).take(files, wanted)
    let inbox = outcome.inbox
    let left = inbox.proposals.filter { $0.takenIn == nil && !outcome.taken.contains($0.ask) }
    if json {
      context.say(json: InboxDocument(inbox, taken: outcome.taken, batch: outcome.batch))
    } else {
      let page = InboxPage(context)
      var parts = outcome.lines + (wanted == nil ? left.map(page.lines) : [])
      parts += inbox.proposals.filter { $0.takenIn != nil }.map(page.lines)
      let notes = (wanted == nil ? inbox.unusable.flatMap(page.lines) : []) + page.unanswered(inbox)
      if !notes.isEmpty { parts.append(notes) }
      var sum = [context.words.takenIn(outcome.taken.count)]
      let rest = left.count + inbox.unusable.count
      if rest > 0 { sum.append(context.words.left(rest)) }
      parts.append([sum.joined(separator: " ")])
      if dryRun {
        parts.append([context.words.nothingRecorded])
      } else if let batch = outcome.batch {
        parts.append([context.style.faint(context.words.howToUndo(batch))])
      }
      context.say(Array(parts.joined(separator: [""])))
    }
    if wanted == nil, !left.isEmpty || !inbox.unusable.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
  }
}
