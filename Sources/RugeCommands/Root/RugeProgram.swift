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
      var command = try RugeRoot.command(Array(CommandLine.arguments.dropFirst()))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      RugeRoot.exit(withError: saidAsJSON(error, .live()) ?? error)
    }
  }

  /// The exit code of what the parser refused, once it is said to somebody who asked for JSON.
  private static func saidAsJSON(_ error: any Error, _ environment: CommandEnvironment) -> ExitCode? {
    guard let problem = CommandLineProblem(error, CommandLine.arguments) else { return nil }
    let object = Failure(problem, Words(Locale.fallback(environment))).json + "\n"
    guard (try? environment.write(Array(object.utf8), .output)) != nil else { return nil }
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
