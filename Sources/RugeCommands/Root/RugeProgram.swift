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
    await RugeRoot.main()
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
