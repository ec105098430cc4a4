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

  /// The variable by which the operating system says a language that we have words in.
  static func systemVariable(_ environment: CommandEnvironment) -> String? {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first { environment.variables[$0]?.isEmpty == false }
    return name.flatMap { environment.variables[$0].flatMap { Language(locale: $0) } == nil ? nil : name }
  }

  private static func ofSystem(_ environment: CommandEnvironment) -> Language {
    systemVariable(environment).flatMap { environment.variables[$0] }.flatMap { Language(locale: $0) } ?? .english
  }
}
