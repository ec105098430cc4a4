import ArgumentParser
import RugeCore
import RugeWords

/// A command of ours: it parses, calls what does the work, and renders.
///
/// Whatever goes wrong ends here, as one sentence in the user's language and an exit code.
protocol RugeCommand: AsyncParsableCommand {
  var global: GlobalOptions { get }
  /// Whether output, errors included, is JSON.
  var wantsJSON: Bool { get }
  /// Whether it only shows something; see ``PagedCommand``.
  static var isPaged: Bool { get }
  /// Refuses a command line whose parts do not fit each other.
  func check() throws(UsageProblem)
  func execute(_ context: CommandContext) async throws
}

extension RugeCommand {
  var wantsJSON: Bool { false }
  static var isPaged: Bool { false }

  func check() throws(UsageProblem) {}

  func run() async throws {
    let environment = CommandEnvironment.current
    var words = Words(Locale.fallback(environment))
    do {
      let context = try CommandContext(global: global, environment: environment, isPaged: Self.isPaged)
      words = context.words
      // What was said before something went wrong is shown all the same.
      defer { context.showPages() }
      try check()
      try await Consultation(context, global, isMachine: wantsJSON).carryOut { try await execute(context) }
      context.showPages()
      try context.checkOutput()
    } catch let signal where Self.isParsersOwn(signal) {
      throw signal
    } catch {
      let problem = Self.problem(error)
      let failure = Failure(problem, words)
      let isTold = wantsJSON && (try? environment.write(Array((failure.json + "\n").utf8), .output)) != nil
      if !isTold { environment.tell(failure.text + "\n") }
      throw ExitCode(problem.exitStatus.rawValue)
    }
  }

  private static func problem(_ error: any Error) -> any Problem {
    if error is CancellationError { return Interrupted() }
    return error as? any Problem ?? UnexpectedProblem("\(error)")
  }

  /// Whether an error is one by which the argument parser ends a command.
  private static func isParsersOwn(_ error: any Error) -> Bool {
    error is ExitCode || error is CleanExit || error is ValidationError
  }
}
