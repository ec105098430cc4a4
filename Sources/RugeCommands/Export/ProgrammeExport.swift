import RugeCore
import RugeStore
import RugeWords

/// What belongs to no enrolment, or not to one alone, as tables for reading.
struct ProgrammeExport {
  private let export: TableExport
  private let programmes: Programmes
  private var store: Store { export.store }

  init(_ export: TableExport) {
    self.export = export
    programmes = Programmes(export.store)
  }

  func run() throws {
    try exportRecords()
    try exportOpenMeetings()
    try exportKeptAnswers()
  }

  /// The records of every kind, a row for each thing that they say.
  private func exportRecords() throws {
    let records = try RecordFinder(store, on: export.context.today, export.context).all()
    let headings = [
      "ruge: id", "Programme", "Record", "About", "Added", "State", "Since", "Question", "Answer", "Note",
    ]
    try export.readingTable("records.csv", headings) { table in
      for record in records {
        let start: [ExportTable.Cell] = [
          .plain(record.id), .plain(record.programme), .plain(record.kind), .text(record.about),
          .plain(record.addedOn), .plain(record.state), .plain(record.since),
        ]
        let answered = record.fields.filter { $0.state != "open" && $0.state != "not asked" }
        if answered.isEmpty { try table.add(start + [.plain(nil), .plain(nil), .text(record.note)]) }
        for field in answered {
          let answer = field.answer ?? field.state
          try table.add(
            start + [
              .plain(field.id), Quantity(answer).map(ExportTable.Cell.number) ?? .text(answer), .text(record.note),
            ])
        }
      }
    }
  }

  /// The meetings with people who take part in nothing.
  private func exportOpenMeetings() throws {
    let reading = SessionReading(store, on: export.context.today, export.context)
    let headings = [
      "ruge: id", "Programme", "Day", "Minutes", "Session", "Adviser", "Count", "Note", "Note readers", "Began", "With",
      "Preparation", "Travel", "Answers",
    ]
    try export.readingTable("open-meetings.csv", headings) { table in
      for meeting in try store.events().reversed() {
        let note = export.note(meeting.note, meeting.readers, by: meeting.author)
        let document = try reading.document(meeting)
        let others = (document.cohosts ?? []).map(\.name).joined(separator: "; ")
        try table.add([
          .plain(document.id), .plain(document.programme), .plain(document.on), .plain(String(meeting.minutes)),
          .plain(document.kind), .text(document.host?.name), .plain(meeting.guests.map(String.init)), .text(note),
          .plain(note.map { _ in meeting.readers.rawValue }), .plain(document.at), .text(others),
          .plain(document.preparation.map(String.init)), .plain(document.travel.map(String.init)),
          .text(try answers(of: document.id)),
        ])
      }
    }
  }

  /// What was noted of an open meeting beside its note, by the questions of the newest version.
  private func answers(of meeting: String) throws -> String {
    let found = try FoundSession(meeting, store)
    let version = found.fact.subject.number
    let renamings = try programmes.present(programmes.version(version).id).changes[version]?.renamings ?? []
    return found.surrounding.compactMap { recorded in
      renamings.reduce(recorded.fact.event) { $0.renamed($1) }.fieldAnswer.map { given in
        "\(given.field): \(given.answer.plain(text: recorded.texts[.answer]) ?? given.answer.stateName)"
      }
    }.joined(separator: "; ")
  }

  /// What is kept about organisations by the questions of a programme.
  private func exportKeptAnswers() throws {
    let headings = ["Organisation", "Day", "Question", "Answer", "Note"]
    try export.readingTable("organisation-answers.csv", headings) { table in
      for organisation in try store.subjects(.organisation) {
        let facts = try store.facts(of: organisation.subject).filter { $0.ended == nil }
        let texts = try store.texts(of: facts.map(\.sequence), [.answer, .reason])
        for fact in facts {
          guard case .organisationAnswered(let field, let answer) = fact.event else { continue }
          let own = texts[fact.sequence] ?? [:]
          try table.add([
            .text(organisation.name), .plain(fact.on.description), .plain(field.rawValue),
            .answer(answer, own, export.names), .text(own[.reason]),
          ])
        }
      }
    }
  }
}
