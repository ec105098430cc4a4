import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge org merge DUPLICATE into KEPT`.
struct OrganisationMerge: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Bring two organisations together that turned out to be one.",
    discussion: """
      ruge org merge Læsehund into Læsehunde --dry-run
      What the first has moves to the second: enrolments, contacts, figures, answers, notes. Its old name and its id find
      the second from then on. Refused where both took part in the same programme at the same time.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: ArgumentHelp("The one that goes, the word into, and the one that is kept.", valueName: "duplicate into kept"),
    completion: .organisations)
  var names: [String]

  @Option(help: ArgumentHelp("Why they are one.", valueName: "text"))
  var reason: String?

  /// The word between the two, which may be left out.
  private static let intoWords: Set<String> = ["into", "i", "til", "ind i"]

  init() {}

  /// The command that makes two organisations one.
  static func offer(_ duplicate: Subject, into kept: Subject) -> String {
    "ruge org merge \(duplicate) into \(kept)"
  }

  func check() throws(UsageProblem) {
    guard pair != nil else { throw .mergeIncomplete }
  }

  private var pair: (duplicate: String, kept: String)? {
    switch names.count {
    case 2: (names[0], names[1])
    case 3 where Self.intoWords.contains(names[1].lowercased()): (names[0], names[2])
    default: nil
    }
  }

  func execute(_ context: CommandContext) async throws {
    guard let pair else { return }
    let day = try context.day(options.on)
    let lines = try context.writing("org merge", dryRun: options.dryRun) { store, journal in
      let references = References(store)
      let merge = BodyMerge(
        try references.organisation(pair.duplicate), into: try references.organisation(pair.kept), on: day, store,
        context)
      let plan = try merge.plan(reason: reason) { try options.keepEvidence(context) }
      for draft in plan.drafts { try journal.append(draft) }
      let words = context.words
      return [context.style.heading(merge.headline.displaySafe)] + plan.lines.map { "  - \($0)".displaySafeLine }
        + ["  " + context.style.faint(words.dateWithWeekday(day))]
        + [options.dryRun ? words.nothingRecorded : context.style.faint(words.howToUndo(journal.batch))]
    }
    context.say(lines)
  }
}
