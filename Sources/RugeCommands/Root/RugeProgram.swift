import ArgumentParser
import RugeCore
import RugeWords

/// The whole command line, for the executable to start.
package enum RugeProgram {
  /// Carries out what the process was called with, and ends it with the command's exit code.
  package static func run() async {
    // Scripts ask for the version before anything else; to answer takes no tree of commands.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) {
      return sayVersion(.live())
    }
    do {
      var command = try RugeRoot.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      RugeRoot.exit(withError: said(error, .live()) ?? error)
    }
  }

  /// The exit code of what the parser refused, once ruge has said it: to people what it knows better, and everything to
  /// somebody who asked for JSON.
  private static func said(_ error: any Error, _ environment: CommandEnvironment) -> ExitCode? {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let isJSON = arguments.prefix(while: { $0 != "--" }).contains("--json")
    guard let problem = CommandLineProblem.found(error, in: arguments, isJSON: isJSON) else { return nil }
    let failure = Failure(problem, Words(Locale.fallback(environment)))
    if isJSON {
      guard (try? environment.write(Array((failure.json + "\n").utf8), .output)) != nil else { return nil }
    } else {
      environment.tell(failure.text + "\n")
    }
    return ExitCode(problem.exitStatus.rawValue)
  }

  private static func sayVersion(_ environment: CommandEnvironment) {
    do {
      try environment.write(Array((RugeVersion.current + "\n").utf8), .output)
    } catch {
      environment.tell(Failure(error, Words(Locale.fallback(environment))).text + "\n")
      RugeRoot.exit(withError: ExitCode(error.exitStatus.rawValue))
    }
  }
}
