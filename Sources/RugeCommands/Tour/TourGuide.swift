import ArgumentParser
import RugeCore
import RugeWords

/// Plays a story through the real commands, and shows what came of it.
struct TourGuide {
  private let folder: String
  private let context: CommandContext

  init(folder: String, _ context: CommandContext) {
    self.folder = folder
    self.context = context
  }

  /// Carries the steps out, silently but for a line of progress.
  func play(_ steps: [[String]]) async throws {
    let line = ProgressLine(context, patience: 0)
    var quiet = context.environment
    let complaints = Complaints()
    quiet.write = { bytes, stream in if stream == .error { complaints.add(String(decoding: bytes, as: UTF8.self)) } }
    for (index, step) in steps.enumerated() {
      line.show(context.words.tourProgress, Int64(index), of: Int64(steps.count))
      do {
        try await run(step, quiet)
      } catch let code as ExitCode {
        line.clear()
        context.environment.tell(complaints.text)
        throw code
      }
    }
    line.clear()
  }

  /// Shows the status, what is due, and where the report lies.
  func show() async throws {
    let words = context.words
    context.say([context.style.heading(words.tourMade(folder)), ""])
    try await perform(["status"])
    context.say("")
    try await perform(["remind", "due"])
    context.say("")
    let report = folder + "/report.html"
    try await perform([
      "report", "run", "progress", "--format", "html", "--output", report, "--notice", words.tourNotice,
    ])
    context.say(["", words.tourNext(folder)])
  }

  /// Shows a command and what it prints.
  private func perform(_ arguments: [String]) async throws {
    context.say(context.style.faint("$ ruge " + arguments.prefix { !$0.hasPrefix("--") }.joined(separator: " ")))
    try await run(arguments, context.environment)
  }

  private func run(_ arguments: [String], _ environment: CommandEnvironment) async throws {
    let place = arguments.first == "init" ? [] : ["--workspace", folder]
    let settings = ["--locale", context.words.language.rawValue, "--today", context.today.description]
    let arguments = arguments.map { $0 == TourStory.folder ? folder : $0 }
    try await CommandEnvironment.$current.withValue(environment) {
      var command = try RugeRoot.parseAsRoot(arguments + place + settings)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    }
  }
}
