import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge programme show [PROGRAMME|FILE]`.
struct ProgrammeShow: RugeCommand {
  /// How the page is written.
  enum Format: String, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a programme as a page that a board can read and approve.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A programme in use here, a shipped one, or a definition file.", completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("text, markdown or json (default: text).", valueName: "format"))
  var format: String?

  @Flag(help: "Print JSON with stable fields.") var json = false

  init() {}

  var wantsJSON: Bool { json || format == Format.json.rawValue }

  func execute(_ context: CommandContext) async throws {
    let format = try resolvedFormat()
    let page = ProgrammePage(try ShownProgramme.find(programme, context), in: context.words).page
    switch format {
    case .text: context.say(TerminalPage(page, width: context.width, style: context.style).text)
    case .markdown:
      try context.environment.write(Array(MarkdownPage(page).text.displaySafe.utf8), .output)
    case .json: context.say(json: PageDocument(page))
    }
  }

  private func resolvedFormat() throws(UsageProblem) -> Format {
    guard let format else { return json ? .json : .text }
    guard let value = Format(rawValue: format) else {
      throw .unknownFormat(format, known: Format.allCases.map(\.rawValue))
    }
    return value
  }
}
