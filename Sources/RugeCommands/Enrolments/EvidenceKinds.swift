import RugeCore

extension Set<Milestone.EvidenceKind> {
  /// What kinds of evidence were handed in: an address or a file, and words where there is a note.
  init(evidence: String?, note: String?) {
    self = []
    if let evidence {
      insert(evidence.hasPrefix("https://") || evidence.hasPrefix("http://") ? .link : .file)
    }
    if note?.isEmpty == false { insert(.text) }
  }
}
