import RugeCore
import RugeStore

/// A version of a programme: `ruge programme versions --json`.
struct VersionDocument: Encodable {
  let programme: String
  let version: String
  let appliedOn: String
  let by: String
  let file: String
  /// SHA-256 of the file's bytes.
  let hash: String
  /// Enrolments that follow it.
  let running: Int
  let ended: Int

  init(_ definition: DefinitionVersion, by author: String, running: Int, ended: Int) {
    self.programme = definition.programme.rawValue
    self.version = Subject.programme(definition.version).description
    self.appliedOn = definition.appliedOn.description
    self.by = author
    self.file = definition.fileName
    self.hash = definition.hash
    self.running = running
    self.ended = ended
  }
}
