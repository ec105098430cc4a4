import RugeCore
import RugeWords

/// What changed between two versions of a programme: `ruge programme diff --json`.
struct DifferenceDocument: Encodable {
  struct Side: Encodable {
    let what: String
    let before: String
    let after: String
    /// Both in one sentence.
    let sentence: String
  }

  struct Change: Encodable {
    let kind: String
    /// The new version's id; the old one's where the element was dropped.
    let id: String
    /// `added`, `returned`, `dropped`, `renamed`, `joined`, `split` or `changed`.
    let change: String
    /// The ids of the old version.
    let from: [String]
    let sides: [Side]
    let sentence: String
  }

  /// An element that is new and one that is gone and may be the same.
  struct Hint: Encodable {
    let kind: String
    let id: String
    let former: String
    /// The line of the new one in its file.
    let line: Int?
    let sentence: String
  }

  let programme: String
  /// Sides of the programme as a whole.
  let sides: [Side]
  let changes: [Change]
  /// What may only have got another id.
  let hints: [Hint]

  init(_ words: ChangeWords) {
    let difference = words.difference
    self.programme = difference.new.id.rawValue
    self.sides = words.aspects.map(Side.init)
    self.changes = difference.changes.map { change in
      Change(
        kind: change.kind.rawValue, id: change.id.rawValue, change: change.word,
        from: change.from.map(\.rawValue), sides: words.lines(change).map(Side.init), sentence: words.headline(change))
    }
    self.hints = words.hints.map { hint in
      let element = hint.renaming.element
      return Hint(
        kind: element.kind.rawValue, id: element.id.rawValue, former: hint.renaming.former.rawValue,
        line: hint.place?.line, sentence: words.sentence(hint))
    }
  }
}

extension DifferenceDocument.Side {
  fileprivate init(_ line: ChangeWords.Line) {
    self.init(what: line.aspect.rawValue, before: line.before, after: line.after, sentence: line.sentence)
  }
}

extension ElementChange {
  fileprivate var word: String {
    switch fate {
    case .added: "added"
    case .returned: "returned"
    case .dropped: "dropped"
    case .splitOff: "split"
    case .kept(let from): from.count > 1 ? "joined" : isRenamed ? "renamed" : "changed"
    }
  }

  fileprivate var from: [ElementID] {
    switch fate {
    case .added, .returned: []
    case .dropped: [id]
    case .splitOff(let from, _): [from]
    case .kept(let from): from
    }
  }
}
