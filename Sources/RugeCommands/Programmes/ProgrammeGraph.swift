import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge programme graph [PROGRAMME|FILE]`.
struct ProgrammeGraph: RugeCommand {
  /// How a picture is written.
  enum Format: String, CaseIterable {
    case svg, mermaid

    /// The endings of file names that mean a format.
    fileprivate static let endings = ["svg": Format.svg, "mmd": .mermaid, "mermaid": .mermaid]
  }

  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draw a programme: its stages, gates, milestones and exits.",
    discussion: "SVG opens in every browser; Mermaid is text that many wikis draw.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A programme in use here, a shipped one, or a definition file.", completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("svg or mermaid (default: by the ending of --output, else svg).", valueName: "format"))
  var format: String?

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"), completion: .file())
  var output: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let format = try resolvedFormat()
    let diagram = CourseDiagram(try ShownProgramme.find(programme, context), in: context.words)
    let text =
      switch format {
      case .svg: SVGPicture(DiagramLayout(diagram)).text
      case .mermaid: MermaidText(diagram).text
      }
    guard let output else { return try context.environment.write(Array(text.utf8), .output) }
    let file = try OutputFile(context.path(output))
    try file.write(Array(text.utf8))
    try file.finish()
    context.say(context.words.definitionWritten(output).displaySafe)
  }

  private func resolvedFormat() throws(UsageProblem) -> Format {
    let known = Format.allCases.map(\.rawValue)
    if let format {
      guard let value = Format(rawValue: format) else { throw .unknownFormat(format, known: known) }
      return value
    }
    guard let output, let ending = FileEnding.of(output) else { return .svg }
    guard let value = Format.endings[ending] else { throw .unknownFormat(ending, known: known) }
    return value
  }
}
