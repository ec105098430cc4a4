import RugeCore

/// An organisation that was added although others look much like it.
struct Likeness {
  let line: Int
  let name: String
  let subject: Subject?
  let similar: [KnownName]

  /// What makes the two one, should they be the same.
  func mergeCommand(_ subjectsOfLines: [Int: Subject]) -> String? {
    guard let subject, let other = similar.lazy.compactMap({ $0.subject(subjectsOfLines) }).first else { return nil }
    return OrganisationMerge.offer(subject, into: other)
  }
}

extension KnownName {
  /// The organisation that has the name, where it is known.
  func subject(_ subjectsOfLines: [Int: Subject]) -> Subject? {
    switch source {
    case .existing(let subject): subject
    case .line(let line): subjectsOfLines[line]
    }
  }
}
