import ArgumentParser

/// A command that the first words of a command line name, parsed by itself.
///
/// The parser would make the tree of all commands, look on every level of it for options, and twice for a request of a
/// completion script, which takes longer than to read what the command itself understands.
struct DirectCommand<Command: ParsableCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration()
    // Only commands that stand alone write completion scripts, and the tree of all commands is what helps.
    configuration._superCommandName = RugeRoot._commandName
    configuration.helpNames = NameSpecification([])
    return configuration
  }

  @OptionGroup var command: Command

  init() {}
}

extension RugeRoot {
  /// The command that a command line asks for, ready to run.
  ///
  /// - Parameter arguments: The command line without the program.
  /// - Returns: The command with what the line gives it.
  /// - Throws: What the parser says of a line that it does not understand, or that asks for help.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    try direct(arguments) ?? parseAsRoot(arguments)
  }

  /// The same where the line begins with the full name of a command, and the command understands the rest; else `nil`: to
  /// say what is wrong, or to help, takes the tree of all commands.
  static func direct(_ arguments: [String]) -> (any ParsableCommand)? {
    var command: any ParsableCommand.Type = RugeRoot.self
    var rest = arguments[...]
    while true {
      let parts = command.configuration.subcommands
      if parts.isEmpty { return parse(command, Array(rest)) }
      guard let word = rest.popFirst(), let part = part(of: parts, called: word) else { return nil }
      command = part
    }
  }

  /// The command of that name, asking those first whose types are called like it: a group that is asked for its name
  /// describes all the commands in it.
  private static func part(
    of parts: [any ParsableCommand.Type], called word: String
  ) -> (any ParsableCommand.Type)? {
    func isCalledSo(_ part: any ParsableCommand.Type) -> Bool { part._commandName == word }
    let likely = parts.filter { part in
      // To describe a type looks for three conformances of it first, each among all of the program.
      let type = _typeName(part, qualified: false).lowercased()
      return type.hasPrefix(word) || type.hasSuffix(word)
    }
    return likely.first(where: isCalledSo) ?? parts.first(where: isCalledSo)
  }

  private static func parse<Command: ParsableCommand>(
    _ type: Command.Type, _ arguments: [String]
  ) -> (any ParsableCommand)? {
    (try? DirectCommand<Command>.parseAsRoot(arguments) as? DirectCommand<Command>)?.command
  }
}
