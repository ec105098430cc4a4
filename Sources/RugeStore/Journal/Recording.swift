/// How facts were recorded: what the facts of a batch have in common.
struct Recording {
  let at: Int64
  let origin: String
  /// Stands for the author; see ``Digest/author(login:salt:)``.
  let author: [UInt8]
}
