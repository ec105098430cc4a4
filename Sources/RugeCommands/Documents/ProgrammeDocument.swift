import RugeCore
import RugeStore
import RugeWords

/// A programme in JSON: `ruge programme list --json`.
struct ProgrammeDocument: Encodable {
  let programme: String
  let title: String
  /// What one of those who take part is called.
  let enrols: String
  /// The newest version; left out, with all that follows, of a programme that is only shipped.
  let version: String?
  /// How many versions there are.
  let versions: Int?
  let hash: String?
  let appliedOn: String?
  let file: String?

  init(_ definition: DefinitionVersion, _ programme: Programme, versions: Int, _ words: Words) {
    self.programme = definition.programme.rawValue
    self.title = programme.title[words.language]
    self.enrols = ProgrammeWords(words, programme).participant
    self.version = Subject.programme(definition.version).description
    self.versions = versions
    self.hash = definition.hash
    self.appliedOn = definition.appliedOn.description
    self.file = definition.fileName
  }

  /// A programme that has not been applied.
  init(_ file: DefinitionFile, _ words: Words) {
    self.programme = file.programme.id.rawValue
    self.title = file.programme.title[words.language]
    self.enrols = ProgrammeWords(words, file.programme).participant
    self.file = file.name
    (version, versions, hash, appliedOn) = (nil, nil, nil, nil)
  }
}
