import RugeCore
import RugeWords

/// What changed between two versions of a programme: `ruge programme diff --json`.
struct DifferenceDocument: Encodable {
  struct Side: Encodable {
    let what: String
    /// `null` where it has no short form.
    let before: String?
    let after: String?
  }

  struct Change: Encodable {
    let kind: String
    /// The new version's id; the old one's where the element was dropped.
    let id: String
    /// `added`, `dropped`, `renamed`, `joined`, `split` or `changed`.
    let change: String
    /// The ids of the old version.
    let from: [String]
    let sides: [Side]
    let sentence: String
  }

  let programme: String
  /// Sides of the programme as a whole.
  let sides: [Side]
  let changes: [Change]

  init(_ words: ChangeWords) {
    let difference = words.difference
    self.programme = difference.new.id.rawValue
    self.sides = words.aspects.map(Side.init)
    self.changes = difference.changes.map { change in
      Change(
        kind: change.kind.rawValue, id: change.id.rawValue, change: change.word,
        from: change.from.map(\.rawValue), sides: words.lines(change).map(Side.init), sentence: words.headline(change))
    }
  }
}

extension DifferenceDocument.Side {
  fileprivate init(_ line: ChangeWords.Line) {
    self.init(what: line.aspect.rawValue, before: line.before, after: line.after)
  }
}

extension ElementChange {
  fileprivate var word: String {
    switch fate {
    case .added: "added"
    case .dropped: "dropped"
    case .splitOff: "split"
    case .kept(let from): from.count > 1 ? "joined" : isRenamed ? "renamed" : "changed"
    }
  }

  fileprivate var from: [ElementID] {
    switch fate {
    case .added: []
    case .dropped: [id]
    case .splitOff(let from, _): [from]
    case .kept(let from): from
    }
  }
}
