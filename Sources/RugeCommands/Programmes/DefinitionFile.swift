import Foundation
import RugeCore
import RugeDefinition
import RugeWords

/// A definition file that has been read and found usable.
struct DefinitionFile {
  let source: SourceText
  let programme: Programme

  /// The file's name without its folders.
  var name: String { URL(filePath: source.name).lastPathComponent }

  /// Reads a file; findings that are no errors do not keep it from being used.
  static func read(_ path: String, named name: String, _ context: CommandContext) throws -> DefinitionFile {
    let source = try SourceFile.read(context.environment.path(path), name: name)
    let reading = DefinitionReader.read(source)
    guard let programme = reading.programme else { throw FaultyText(source, reading.diagnostics) }
    return DefinitionFile(source: source, programme: programme)
  }

  /// Reads a shipped programme by its id, or a file by its path.
  static func find(_ text: String, _ context: CommandContext) throws -> DefinitionFile {
    if text.hasSuffix(".yaml") || text.hasSuffix(".yml") || text.contains("/") {
      return try read(text, named: text, context)
    }
    let known = try context.installation.programmeNames()
    guard known.contains(text) else {
      throw ReferenceProblem.notFound(
        .programme, text, suggestion: NearestName.suggestion(for: text, among: known), known: known)
    }
    return try read("\(context.installation.programmes)/\(text).yaml", named: "\(text).yaml", context)
  }
}
