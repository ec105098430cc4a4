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

  /// Reads a programme by its id, from the workspace's folder or of those that are shipped, or a file by its path.
  static func find(_ text: String, _ context: CommandContext) throws -> DefinitionFile {
    if isPath(text) { return try read(text, named: text, context) }
    if let own = ownFile(of: text, context) {
      return try read(own, named: URL(filePath: own).lastPathComponent, context)
    }
    return try read(context.installation.programme(named: text), named: "\(text).yaml", context)
  }

  /// The workspace's file of a programme, named by its id or by that with Danish letters spelt out.
  static func ownFile(of id: String, _ context: CommandContext) -> String? {
    guard let workspace = try? context.workspace() else { return nil }
    let id = id.precomposedStringWithCanonicalMapping
    return [id, id.decomposedStringWithCanonicalMapping, Installation.fileName(of: id)].lazy
      .map { "\(workspace.programmes)/\($0).yaml" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// The workspace's file of a programme, named by its id or as the file was that somebody applied.
  ///
  /// One with the name of that file which defines another programme is none of this one.
  static func ownFile(of id: String, orNamed applied: String?, _ context: CommandContext) -> String? {
    if let own = ownFile(of: id, context) { return own }
    guard let applied, let workspace = try? context.workspace() else { return nil }
    let path = "\(workspace.programmes)/\(URL(filePath: applied).lastPathComponent)"
    guard let source = try? SourceFile.read(path, name: applied) else { return nil }
    let programme = DefinitionReader.read(source).programme
    return programme.map { $0.id.rawValue == id } ?? true ? path : nil
  }

  /// Whether a text can only be a path: it has a folder, or the ending of a definition.
  static func isPath(_ text: String) -> Bool { hasEnding(text) || text.contains("/") }

  /// Whether a file's name ends as a definition's does.
  static func hasEnding(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }
}
