import RugeCore
import RugeDefinition
import RugeStore
import RugeWords

/// Programmes as the store keeps them: the bytes that were applied.
enum AppliedDefinition {
  /// The programme that an applied version defines.
  ///
  /// Only definitions without errors are ever applied, so that a version that cannot be read was damaged, or was applied
  /// by a newer ruge whose language knows more.
  static func programme(_ definition: DefinitionVersion) throws -> Programme {
    let source = SourceText(name: definition.fileName, bytes: definition.bytes)
    let reading = DefinitionReader.read(source, wasChecked: true)
    guard let programme = reading.programme else { throw FaultyText(source, reading.diagnostics) }
    return programme
  }
}
