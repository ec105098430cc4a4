import RugeCore
import RugeWords

/// A list of sessions as a table.
struct SessionTable {
  let text: String

  init(_ documents: [SessionDocument], showsConfirmation: Bool = false, _ context: CommandContext) {
    let words = context.words
    let hasTimes = documents.contains { $0.at != nil }
    let hasConfirmations = showsConfirmation || documents.contains { $0.confirmedBy != nil }
    var columns: [Table.Column] = [.init(words.id), .init(words.day)]
    if hasTimes { columns.append(.init(words.time)) }
    columns += [
      .init(words.organisation, shrinks: true), .init(words.kind), .init(words.length, alignedRight: true),
      .init(words.host, shrinks: true),
    ]
    if hasConfirmations { columns.append(.init(words.confirmed, shrinks: true)) }
    var table = Table(columns + [.init(words.note, shrinks: true)])
    for session in documents {
      var cells = [session.id, session.on] + (hasTimes ? [session.at ?? ""] : [])
      cells += [
        session.organisation?.name ?? session.guests.map(words.guests) ?? "", session.title,
        words.minutes(session.minutes), session.people,
      ]
      if hasConfirmations {
        cells.append(session.confirmedBy.map { words.list($0.map(\.name)) } ?? words.awaitsConfirmation)
      }
      table.add(cells + [session.note ?? ""])
    }
    text = table.text(width: context.width, style: context.style)
  }
}

extension SessionDocument {
  /// Who held it, the host first.
  var people: String { ([host].compactMap(\.self) + (cohosts ?? [])).map(\.name).joined(separator: ", ") }
}
