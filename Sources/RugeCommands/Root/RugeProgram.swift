import ArgumentParser

/// The whole command line, for the executable to start.
package enum RugeProgram {
  /// Carries out what the process was called with, and ends it with the command's exit code.
  package static func run() async {
    // Scripts ask for the version before anything else; to answer takes no tree of commands.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) {
      // Whoever asks and does not listen gets no other answer.
      return (try? CommandEnvironment.live().write(Array("\(RugeVersion.current)\n".utf8), .output)) ?? ()
    }
    await RugeRoot.main()
  }
}
