import ArgumentParser
import RugeCore

/// Who may read a note.
struct NoteOptions: ParsableArguments {
  @Flag(name: .customLong("private"), help: "Only you may read the note; no report ever has it.")
  var isPrivate = false

  @Flag(name: .customLong("shared"), help: "The organisation may read the note, too.")
  var isShared = false

  init() {}

  /// Refuses two kinds of readers at once.
  func check() throws(UsageProblem) {
    guard !(isPrivate && isShared) else { throw .excludeEachOther(["--private", "--shared"]) }
  }

  var readers: NoteReaders { isPrivate ? .author : isShared ? .organisation : .roles }

  /// The readers, where somebody said who they are.
  var stated: NoteReaders? { isPrivate || isShared ? readers : nil }
}
