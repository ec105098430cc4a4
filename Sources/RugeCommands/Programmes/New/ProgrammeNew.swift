import ArgumentParser
import Foundation
import RugeCore
import RugeDefinition
import RugeWords

/// The command `ruge programme new [ID]`.
struct ProgrammeNew: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a definition: from one that ruge comes with, or by answering questions.",
    discussion: """
      With --from, the other definition is copied with its comments, under the new id and title. Without it, questions \
      are asked on a terminal. An existing file is never replaced.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id of the new programme: letters, digits, - and _.") var id: String?

  @Option(
    help: ArgumentHelp("A shipped programme, or a definition file, to copy.", valueName: "id|file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var from: String?

  @Option(help: ArgumentHelp("The title of the copy (default: the original's).", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The file to write (default: ID.yaml, in a workspace among its programmes).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    if let id, !NewIdentifier.isUsable(id) {
      throw UsageProblem.badValue(key: context.words.id, value: id, expected: .elementID)
    }
    if let from { return try copy(from, context) }
    try interview(context)
  }

  private func copy(_ original: String, _ context: CommandContext) throws {
    guard let id else { throw UsageProblem.missing(option: "ID", choices: []) }
    let definition = try DefinitionFile.find(original, context)
    guard let bytes = DefinitionCopy(of: definition.source).bytes(id: ElementID(id), title: title) else {
      throw FaultyText(definition.source, [])
    }
    try write(bytes, to: file(id, context), context)
  }

  private func interview(_ context: CommandContext) throws {
    let prompts = try Prompts(context, global, instead: ["ID", "--from"])
    var interview = ProgrammeInterview(prompts, context.words)
    // Nobody should answer everything and then learn that the file is there already.
    if let id { try makeSure(isFree: self.file(id, context)) }
    let draft = try interview.draft(id: id) { try makeSure(isFree: self.file($0, context)) }
    let text = draft.yaml(context.words)
    prompts.say("\n" + text.displaySafe)
    let file = self.file(draft.id, context)
    guard try prompts.confirm(context.words.askWrite(file.shown)) else {
      return prompts.say(context.words.nothingWritten)
    }
    try write(Array(text.utf8), to: file, context)
  }

  /// Writes a definition that has been looked over: one with errors is not written at all.
  private func write(_ bytes: [UInt8], to file: Target, _ context: CommandContext) throws {
    let source = SourceText(name: file.shown, bytes: bytes)
    let reading = DefinitionReader.read(source)
    guard !reading.hasErrors else { throw FaultyText(source, reading.diagnostics) }
    let output = try OutputFile(file.path)
    try output.write(bytes)
    try output.finish(replacing: false)
    context.say(context.words.definitionWritten(file.shown).displaySafe)
    context.say(DiagnosticPage(reading.diagnostics, of: source, in: context.words).lines)
    context.say(
      context.style.faint(
        context.words.afterNew(file.shown.shellWord, picture: file.picture.shellWord).displaySafe))
  }

  private func makeSure(isFree file: Target) throws {
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw WorkspaceProblem.cannotWrite(file.shown, reason: .exists)
    }
    // What is never finished leaves nothing behind.
    _ = try OutputFile(file.path)
  }

  private struct Target {
    let path: String
    /// As the user would write it.
    let shown: String
    /// The file beside the user that a picture of it goes into: `rugekassen.svg`.
    var picture: String {
      URL(filePath: shown).deletingPathExtension().appendingPathExtension("svg").lastPathComponent
    }
  }

  private func file(_ id: String, _ context: CommandContext) -> Target {
    if let output { return Target(path: context.environment.path(output), shown: output) }
    let name = "\(id).yaml"
    guard let workspace = try? context.workspace() else {
      return Target(path: context.environment.path(name), shown: name)
    }
    let path = "\(workspace.programmes)/\(name)"
    let isHere = workspace.folder == context.environment.path(".")
    return Target(path: path, shown: isHere ? "\(Workspace.programmesFolder)/\(name)" : path)
  }
}
