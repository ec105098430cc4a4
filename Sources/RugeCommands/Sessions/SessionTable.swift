import RugeCore
import RugeWords

/// A list of sessions as a table.
struct SessionTable {
  let text: String

  init(_ documents: [SessionDocument], _ context: CommandContext) {
    let words = context.words
    let hasTimes = documents.contains { $0.at != nil }
    let hasConfirmations = documents.contains { $0.confirmedBy != nil || $0.awaits != nil }
    var columns: [Table.Column] = [.init(words.id), .init(words.day)]
    if hasTimes { columns.append(.init(words.time)) }
    columns += [
      .init(words.organisation, shrinks: true), .init(words.kind), .init(words.length, alignedRight: true),
      .init(words.host, shrinks: true, yields: hasConfirmations),
    ]
    if hasConfirmations { columns.append(.init(words.confirmed, shrinks: true, yields: true)) }
    // What is left out in a narrow window, “session show” has.
    var table = Table(columns + [.init(words.note, shrinks: true, yields: hasConfirmations)])
    for session in documents {
      var cells = [session.id, session.on] + (hasTimes ? [session.at ?? ""] : [])
      cells += [
        session.organisation?.name ?? Self.guests(session, words), session.title,
        session.minutes.map(words.minutes) ?? words.absence(isExcused: session.absence == "excused"), session.people,
      ]
      if hasConfirmations { cells.append(Self.confirmation(session, words)) }
      table.add(cells + [session.note ?? ""])
    }
    text = table.text(width: context.width, style: context.style, noting: words)
  }

  /// Who confirmed a session, and who has to.
  private static func confirmation(_ session: SessionDocument, _ words: Words) -> String {
    let given = session.confirmedBy.map { words.list($0.map(\.name)) }
    let awaited = session.awaits.map { words.awaitsConfirmation(by: words.list($0.map(\.name))) }
    return [given, awaited].compactMap(\.self).joined(separator: "; ")
  }

  /// Who came to a meeting that was with nobody who takes part.
  private static func guests(_ session: SessionDocument, _ words: Words) -> String {
    session.guests.map(words.guests) ?? (session.uncounted == true ? words.notCounted : "")
  }
}

extension SessionDocument {
  /// Who held it, the host first.
  var people: String { ([host].compactMap(\.self) + (cohosts ?? [])).map(\.name).joined(separator: ", ") }
}
