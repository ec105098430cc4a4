package import ArgumentParser
import RugeCore
import RugeDefinition
import RugeWords

/// `ruge programme check FILE…`
package struct ProgrammeCheck: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find everything that is wrong or doubtful in definition files.")

  @OptionGroup package var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") package var json = false

  @Argument(help: "Definition files.", completion: .file(extensions: ["yaml", "yml"]))
  package var files: [String]

  package init() {}

  package var wantsJSON: Bool { json }

  package func execute(_ context: CommandContext) async throws {
    var failed = false
    var documents: [DiagnosticDocument] = []
    for file in files {
      let source = try SourceFile.read(context.environment.path(file), name: file)
      let reading = DefinitionReader.read(source)
      failed = failed || reading.hasErrors
      if json {
        documents += reading.diagnostics.map { DiagnosticDocument($0, context.words) }
      } else if reading.diagnostics.isEmpty {
        context.say(context.words.noFindings(file).displaySafe)
      } else {
        context.say(DiagnosticPage(source, reading.diagnostics).text(context.words))
      }
    }
    if json { context.say(json: documents) }
    if failed { throw ExitCode(ExitStatus.badInput.rawValue) }
  }
}
