/// The binary that is measured.
struct Ruge: Sendable {
  let path: String

  /// A command in a workspace, on the day that counts as today.
  func callAsFunction(_ words: String..., in folder: String) -> Invocation {
    call(words, in: folder)
  }

  func call(_ words: [String], in folder: String) -> Invocation {
    Invocation(path, words + ["--workspace", folder, "--today", CivilDay.today.iso, "--locale", "da"])
  }
}
