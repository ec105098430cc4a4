import RugeCore
import RugeStore

/// A board: `ruge board --json`, one for each programme.
struct BoardDocument: Encodable {
  struct Column: Encodable {
    /// `waiting`, `waiting list`, `underway`, `stage` or `ended`.
    let position: String
    /// The stage's id.
    let stage: String?
    let title: String
    let cards: [Card]
  }

  struct Card: Encodable {
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    /// The day the position was taken up.
    let since: String
    /// The rules that point it out: `overdue`, `figure`, `silent`, `ready`, `waiting`; the weightiest first.
    let attention: [String]
    /// Since when it rests; left out where it does not.
    let pausedSince: String?
    /// The place on the waiting list, from 1.
    let waitingPlace: Int?

    init(_ line: EnrolmentLine) {
      enrolment = Subject.enrolment(line.row.enrolment).description
      organisation = .init(id: Subject.organisation(line.row.organisation).description, name: line.row.displayName)
      since = line.since.description
      attention = line.attention.map(\.rule.rawValue).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      waitingPlace = line.waitingPlace
      pausedSince = line.pause?.from.description
    }
  }

  let programme: String
  let title: String
  let columns: [Column]

  init(_ board: Board) {
    programme = board.programme.rawValue
    title = board.title
    columns = board.columns.map { column in
      let (position, stage): (String, String?) =
        switch column.place {
        case .waiting: ("waiting", nil)
        case .waitingList: ("waiting list", nil)
        case .underWay: ("underway", nil)
        case .stage(let id): ("stage", id.rawValue)
        case .ended: ("ended", nil)
        }
      return Column(position: position, stage: stage, title: column.title, cards: column.cards.map(Card.init))
    }
  }
}
