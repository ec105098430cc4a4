import RugeCore
import RugeWords

/// How many rows of a list met which fate.
struct ImportCounts: Encodable {
  private(set) var added = 0
  private(set) var changed = 0
  private(set) var there = 0
  private(set) var rejected = 0
  /// Cells that were left out of rows that go in.
  var unusableCells = 0

  mutating func add(_ action: RowAction) {
    switch action {
    case .added: added += 1
    case .changed: changed += 1
    case .there: there += 1
    case .rejected: rejected += 1
    }
  }
}

/// Why a row, or a cell of it, does not go in.
struct RowComplaint {
  let line: Int
  let column: Int?
  let heading: String?
  /// The whole sentence, the place included.
  let sentence: String
}

/// What becomes of a row, for a preview.
struct RowPreview {
  let line: Int
  let action: RowAction
  let title: String
  let sentence: String
}

/// What became of a row: whom it is about, and what is told of it.
struct RowOutcome {
  let action: RowAction
  let title: String
  let detail: String
  /// Whether a person should see it even where nothing was asked.
  var isNotable = false
}

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
