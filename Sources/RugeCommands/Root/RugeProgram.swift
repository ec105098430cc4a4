import ArgumentParser

/// The whole command line, for the executable to start.
package enum RugeProgram {
  /// Carries out what the process was called with, and ends it with the command's exit code.
  package static func run() async {
    await RugeRoot.main()
  }
}
