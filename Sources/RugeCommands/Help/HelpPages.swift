import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge help [COMMAND… | TOPIC]`.
struct HelpPages: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Explain a command, or a topic: ruge help dates.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("A command or a topic.", valueName: "command|topic"),
    completion: .list(HelpTopic.allCases.map(\.rawValue)))
  var words: [String] = []

  init() {}

  func execute(_ context: CommandContext) async throws {
    let columns = context.width.map { min(max($0, 40), 110) } ?? 80
    guard let first = words.first else {
      return context.say([RugeRoot.helpMessage(columns: columns), "", Self.topics(context.words)])
    }
    let command = Self.command(words)
    let topic = words.count == 1 ? HelpTopic(named: first) : nil
    if let command { context.say(RugeRoot.helpMessage(for: command, columns: columns)) }
    if command != nil, topic != nil { context.say("") }
    if let topic {
      context.say(TerminalPage(context.words.page(of: topic), width: context.width, style: context.style).text)
    }
    guard command == nil, topic == nil else { return }
    let known = Self.commands(of: RugeRoot.self).map(\.name) + HelpTopic.allCases.map(\.rawValue)
    let text = words.joined(separator: " ")
    throw UsageProblem.noHelp(text, suggestion: NearestName.suggestion(for: text, among: known))
  }

  /// The list of topics.
  static func topics(_ words: Words) -> String {
    let room = HelpTopic.allCases.map(\.rawValue.count).max() ?? 0
    let lines = HelpTopic.allCases.map { "  \($0.rawValue.padded(to: room))  \(words.summary(of: $0))" }
    return ([words.helpTopics] + lines).joined(separator: "\n")
  }

  private static func command(_ path: [String]) -> (any ParsableCommand.Type)? {
    var command: any ParsableCommand.Type = RugeRoot.self
    for name in path {
      guard let next = commands(of: command).first(where: { $0.name == name }) else { return nil }
      command = next.command
    }
    return command
  }

  /// The commands under another one, by name.
  static func commands(
    of parent: any ParsableCommand.Type
  ) -> [(name: String, command: any ParsableCommand.Type)] {
    parent.configuration.subcommands.compactMap { command in
      command.configuration.commandName.map { ($0, command) }
    }
  }
}
