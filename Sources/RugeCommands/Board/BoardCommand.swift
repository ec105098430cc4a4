import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge board`.
struct BoardCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Show the stages as columns, a card for each enrolment.",
    discussion: "Each programme has a board of its own. Where the terminal is too narrow, the stages stand in a list.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var list: ListOptions

  @Flag(help: "Those that have ended, too.")
  var all = false

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let (list, boards) = try context.reading { store in
      let list = try EnrolmentLines(of: store, on: day, self.list, includingEnded: all, context)
      return (list, try Board.all(list.lines, Programmes(store), on: day, context.words))
    }
    defer { list.unkept?.keep(during: "board", context) }
    if read.json { return context.say(json: boards.map(BoardDocument.init)) }
    if let nothing = list.nothing(context.words) { return context.say(nothing) }
    for (number, board) in boards.enumerated() {
      if number > 0 { context.say("") }
      context.say(BoardPage(board, words: context.words, style: context.style).lines(width: context.width))
    }
    context.say(["", context.words.enrolmentCount(list.lines.count, on: day)])
  }
}
