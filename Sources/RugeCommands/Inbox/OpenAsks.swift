import RugeCore
import RugeStore
import RugeWords

/// The questions that wait for an answer.
struct OpenAsks {
  /// One of them, in JSON: `ruge inbox --json`.
  struct Document: Encodable {
    let ask: String
    let enrolment: String
    let organisation: String
    let recipient: String
    let title: String
    let askedOn: String
    let until: String?
    let overdue: Bool
  }

  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
  }

  /// Shows them, the oldest first.
  func show(json: Bool) throws {
    let documents = try context.reading(documents)
    if json { return context.say(json: documents) }
    guard !documents.isEmpty else { return context.say(context.words.noOpenAsks) }
    let words = context.words
    var table = Table([
      .init(words.id), .init(words.recipient, shrinks: true), .init(words.askedFor, shrinks: true),
      .init(words.aboutHeading, shrinks: true), .init(words.day), .init(words.answerBefore),
    ])
    for document in documents {
      table.add([
        document.ask, document.recipient, document.title, document.organisation, document.askedOn,
        document.until ?? "",
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  private func documents(_ store: Store) throws -> [Document] {
    var open: [AskID] = []
    for programme in Set(try store.definitions().map(\.programme)) {
      try store.forEachState(programme: programme, upTo: context.today) { state in
        open += state.asks.values.filter { $0.step == .open }.map(\.id)
      }
    }
    return try open.sorted().map { id in
      let asked = try AskedQuestion(id, in: store, context)
      return Document(
        ask: id.description, enrolment: asked.scope.subject.description, organisation: asked.scope.organisation,
        recipient: asked.recipient, title: asked.title, askedOn: asked.ask.askedOn.description,
        until: asked.ask.until?.description, overdue: asked.ask.until.map { $0 < context.today } ?? false)
    }
  }

  /// Closes questions: no answer to them is taken in any more.
  func close(_ asks: [AskID], dryRun: Bool) throws {
    let batch = try context.writing("inbox --close", dryRun: dryRun) { store, journal in
      for id in asks {
        let asked = try AskedQuestion(id, in: store, context)
        do {
          let decision = Decision(
            programme: asked.scope.programme, history: asked.history, today: context.today)
          for event in try decision.decide(.ask(.closed(id)), on: context.today) {
            try journal.append(Draft(.existing(asked.scope.subject), on: context.today, event))
          }
        } catch let refusal as Refusal {
          throw asked.scope.refused(refusal)
        }
      }
      return journal.batch
    }
    context.say(context.words.askClosed(asks))
    context.say(dryRun ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(batch)))
  }
}
