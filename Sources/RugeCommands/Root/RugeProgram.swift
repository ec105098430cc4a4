import ArgumentParser
import RugeCore
import RugeWords

/// The whole command line, for the executable to start.
package enum RugeProgram {
  /// Says the version where that is all that the process was called for.
  ///
  /// Scripts ask for it before anything else, and to answer takes no tree of commands and no second thread.
  ///
  /// - Returns: Whether it was.
  package static func saysVersion() -> Bool {
    guard CommandLine.arguments.dropFirst().elementsEqual(["--version"]) else { return false }
    do {
      try CommandEnvironment.writeLive(Array((RugeVersion.current + "\n").utf8), to: .output)
    } catch {
      let environment = CommandEnvironment.live()
      environment.tell(Failure(error, Words(Locale.fallback(environment))).text + "\n")
      RugeRoot.exit(withError: ExitCode(error.exitStatus.rawValue))
    }
    return true
  }

  /// Carries out what the process was called with, and ends it with the command's exit code.
  package static func run() async {
    do {
      // What the system makes of other bytes would stand in the journal for ever.
      for place in 1..<max(Int(CommandLine.argc), 1) {
        guard let word = CommandLine.unsafeArgv[place] else { break }
        if String(validatingCString: word) == nil { throw UsageProblem.wordNotText(place) }
      }
      var command = try RugeRoot.command(Array(CommandLine.arguments.dropFirst()))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      RugeRoot.exit(withError: said(error, .live()) ?? error)
    }
  }

  /// The exit code of what the parser refused, once ruge has said it in the reader's language.
  private static func said(_ error: any Error, _ environment: CommandEnvironment) -> ExitCode? {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let isJSON = arguments.prefix(while: { $0 != "--" }).contains("--json")
    let found = (error as? UsageProblem) ?? CommandLineProblem.found(error, in: arguments)
    guard let problem: any ExplainedProblem = found else { return nil }
    let failure = Failure(problem, Words(Locale.stated(in: arguments, environment)))
    if isJSON {
      guard (try? environment.write(Array((failure.json + "\n").utf8), .output)) != nil else { return nil }
    } else {
      environment.tell(failure.text + "\n")
    }
    return ExitCode(problem.exitStatus.rawValue)
  }
}
