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
    if isPath(text) { return try read(text, named: text, context) }
    return try read(context.installation.programme(named: text), named: "\(text).yaml", context)
  }

  /// Whether a text can only be a path: it has a folder, or the ending of a definition.
  static func isPath(_ text: String) -> Bool { hasEnding(text) || text.contains("/") }

  /// Whether a file's name ends as a definition's does.
  static func hasEnding(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }
}
