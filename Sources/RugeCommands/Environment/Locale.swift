import RugeCore

/// Which language a person reads.
///
/// An explicit choice wins (option, `RUGE_LOCALE`), then the workspace's, then the person's own, then what the
/// operating system says, then English. The operating system comes after the workspace because it always says something, meant or not.
enum Locale {
  static func language(
    option: String? = nil, workspace: Language? = nil, user: Language? = nil, _ environment: CommandEnvironment
  ) throws(UsageProblem) -> Language {
    for choice in [option, environment.variables["RUGE_LOCALE"]] {
      guard let choice, !choice.isEmpty else { continue }
      guard let language = Language(locale: choice) else { throw .badLocale(choice) }
      return language
    }
    return workspace ?? user ?? ofSystem(environment)
  }

  /// The language to complain in when not even the choice of language can be read.
  static func fallback(_ environment: CommandEnvironment) -> Language {
    environment.variables["RUGE_LOCALE"].flatMap { Language(locale: $0) } ?? ofSystem(environment)
  }

  /// The language of a command line that could not be read as a whole, as far as it says one, or its workspace does.
  static func stated(in arguments: [String], _ environment: CommandEnvironment) -> Language {
    func value(of options: String...) -> String? {
      for (place, word) in arguments.enumerated() {
        if options.contains(word), arguments.indices.contains(place + 1) { return arguments[place + 1] }
        if let option = options.first(where: { word.hasPrefix($0 + "=") }) {
          return String(word.dropFirst(option.count + 1))
        }
      }
      return nil
    }
    let folder = value(of: "--workspace", "-C").map(environment.path) ?? environment.currentDirectory
    let workspace = try? Workspace.find(from: folder)
    let user = try? UserSettings.find(environment)
    let stated = try? language(
      option: value(of: "--locale"), workspace: workspace?.settings.language, user: user?.language, environment)
    return stated ?? fallback(environment)
  }

  /// The variable by which the operating system says a language that we have words in.
  static func systemVariable(_ environment: CommandEnvironment) -> String? {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first { environment.variables[$0]?.isEmpty == false }
    return name.flatMap { environment.variables[$0].flatMap { Language(locale: $0) } == nil ? nil : name }
  }

  private static func ofSystem(_ environment: CommandEnvironment) -> Language {
    systemVariable(environment).flatMap { environment.variables[$0] }.flatMap { Language(locale: $0) } ?? .english
  }
}
