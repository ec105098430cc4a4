import ArgumentParser
import RugeCore

/// Who may read a note.
struct NoteOptions: ParsableArguments {
  @Flag(name: .customLong("private"), help: "Only you may read the note; no report ever has it.")
  var isPrivate = false

  @Flag(name: .customLong("shared"), help: "The organisation may read the note, too.")
  var isShared = false

  init() {}

  func validate() throws {
    guard !(isPrivate && isShared) else { throw ValidationError("Give --private or --shared, not both.") }
  }

  var readers: NoteReaders { isPrivate ? .author : isShared ? .organisation : .roles }

  /// The readers, where somebody said who they are.
  var stated: NoteReaders? { isPrivate || isShared ? readers : nil }
}
