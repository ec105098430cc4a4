import RugeCore
import RugeStore
import RugeWords

/// One programme's stages as columns, with those who are in each.
struct Board {
  struct Column {
    enum Place: Hashable {
      case waiting
      /// Whom somebody has let wait for a place.
      case waitingList
      /// Of a programme without stages.
      case underWay
      case stage(ElementID)
      case ended
    }

    let place: Place
    let title: String
    var cards: [EnrolmentLine] = []
  }

  let programme: ElementID
  let title: String
  let columns: [Column]
  let day: Day

  /// A board for each programme that somebody on the list takes part in.
  ///
  /// Columns are those of the version that was the newest on the day, also for whoever follows an older one; a stage
  /// that is not in it any more, and in which somebody still is, gets one after them.
  static func all(_ lines: [EnrolmentLine], _ programmes: Programmes, on day: Day, _ words: Words) throws -> [Board] {
    var order: [ElementID] = []
    var groups: [ElementID: [EnrolmentLine]] = [:]
    for line in lines {
      if groups[line.row.programme] == nil { order.append(line.row.programme) }
      groups[line.row.programme, default: []].append(line)
    }
    return try order.map { id in
      Board(try programmes.present(id, on: day), groups[id] ?? [], on: day, words)
    }
  }

  private init(_ present: Programmes.Present, _ lines: [EnrolmentLine], on day: Day, _ words: Words) {
    let programme = present.programme
    let grouped = Dictionary(grouping: lines) { Self.place(of: $0, present.names) }
    func column(_ place: Column.Place, _ title: String) -> Column {
      Column(place: place, title: title, cards: grouped[place] ?? [])
    }
    let stages = programme.stages.map { column(.stage($0.id), $0.title[words.language]) }
    var former: [Column] = []
    for line in lines {
      guard case .stage(let own) = line.row.position else { continue }
      let id = present.names[.stage, own]
      guard programme.stage(id) == nil, !former.contains(where: { $0.place == .stage(id) }) else { continue }
      former.append(column(.stage(id), line.programme.stage(own)))
    }
    var waitingList = column(.waitingList, words.waitingListColumn)
    waitingList.cards.sort { ($0.waitingPlace ?? .max, $0.since) < ($1.waitingPlace ?? .max, $1.since) }
    // Where nobody waits, or has ended, a column for it would only take room.
    let others = [
      column(.waiting, words.waitingColumn), waitingList, column(.underWay, words.underWayColumn),
      column(.ended, words.endedColumn),
    ].filter { !$0.cards.isEmpty }
    self.programme = programme.id
    self.title = programme.title[words.language]
    self.columns = others.filter { $0.place != .ended } + stages + former + others.filter { $0.place == .ended }
    self.day = day
  }

  private static func place(of line: EnrolmentLine, _ names: PresentNames) -> Column.Place {
    switch line.row.position {
    case .waiting where line.waitsSince != nil: .waitingList
    case .waiting: line.programme.programme.stages.isEmpty ? .underWay : .waiting
    case .stage(let id): .stage(names[.stage, id])
    case .completed, .withdrawn: .ended
    }
  }
}
