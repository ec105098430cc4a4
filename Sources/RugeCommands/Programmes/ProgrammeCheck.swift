import ArgumentParser
import RugeCore
import RugeDefinition
import RugeWords

/// The command `ruge programme check FILE…`.
struct ProgrammeCheck: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find everything that is wrong or doubtful in definition files.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Argument(help: "Definition files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    var failed = false
    var documents: [DiagnosticRecord] = []
    for file in files {
      let source = try SourceFile.read(context.environment.path(file), name: file)
      let reading = DefinitionReader.read(source)
      failed = failed || reading.hasErrors
      if json {
        documents += reading.diagnostics.map { DiagnosticRecord($0, in: context.words) }
      } else if reading.diagnostics.isEmpty {
        context.say(context.words.noFindings(file).displaySafe)
      } else {
        context.say(DiagnosticPage(reading.diagnostics, of: source, in: context.words).lines)
      }
    }
    if json { context.say(json: documents) }
    if failed { throw ExitCode(ExitStatus.badInput.rawValue) }
  }
}
