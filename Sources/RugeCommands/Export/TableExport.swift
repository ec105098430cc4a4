import Foundation
import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Everything that stands today as tables: one for each kind of list that an import takes, and others for reading.
///
/// Headings and fixed words are English, so that a file means the same wherever it is read. Columns whose headings begin
/// with `ruge: ` are for people; an import passes them over.
final class TableExport {
  let store: Store
  let context: CommandContext
  let names: StoreNames
  private let folder: String
  /// The tables that are finished, and whether an import takes them back.
  private(set) var tables: [(file: String, rows: Int, isTakenBack: Bool)] = []
  /// Notes that others wrote for themselves alone.
  private(set) var hiddenNotes = 0

  init(_ store: Store, to folder: String, _ context: CommandContext) {
    self.store = store
    self.folder = folder
    self.context = context
    self.names = StoreNames(store)
  }

  func run() throws {
    try exportOrganisations()
    try exportPeople()
    try EnrolmentExport(self).run()
    try ProgrammeExport(self).run()
  }

  /// Writes one table.
  func table(_ name: String, _ headings: [String], _ body: (ExportTable) throws -> Void) throws {
    let table = try begin(name, headings)
    try body(table)
    try finish(table)
  }

  func begin(_ name: String, _ headings: [String]) throws -> ExportTable {
    try ExportTable(name, in: folder, headings: headings)
  }

  /// Writes one table that no import takes back.
  func readingTable(_ name: String, _ headings: [String], _ body: (ExportTable) throws -> Void) throws {
    let table = try begin(name, headings)
    try body(table)
    try finish(table, isTakenBack: false)
  }

  func finish(_ table: ExportTable, isTakenBack: Bool = true) throws {
    try table.finish()
    tables.append((table.name, table.rows, isTakenBack))
  }

  /// The note that stands with a fact, and for whom it is, where it is for whoever writes the tables.
  func note(_ recorded: EnrolmentStory.Entry) -> (text: String, readers: NoteReaders)? {
    for readers in NoteReaders.allCases {
      guard let text = recorded.texts[readers.purpose] else { continue }
      return note(text, readers, by: recorded.author).map { ($0, readers) }
    }
    return nil
  }

  /// A note, where it is for whoever writes the tables: one for its author alone is for nobody else, whoever asks.
  func note(_ text: String?, _ readers: NoteReaders, by author: String) -> String? {
    guard let text else { return nil }
    guard readers.admit(context.environment.login.normalised, author: author) else {
      hiddenNotes += 1
      return nil
    }
    return text
  }

  private func exportOrganisations() throws {
    let organisations = try store.subjects(.organisation)
    let figures = try organisations.map { try store.keptFigures(of: $0.subject.number) }
    let fields = Set(organisations.flatMap { $0.texts.keys.compactMap(\.fieldHeading) }).sorted()
    let headings = Set(figures.flatMap { $0.map { $0.heading ?? $0.element.rawValue } }).subtracting(fields).sorted()
    let addresses: [(purpose: TextPurpose, heading: String)] = [(.email, "E-mail"), (.phone, "Phone")].filter {
      purpose, _ in
      organisations.contains { $0.texts[purpose] != nil }
    }
    // A field of a list's own that is headed as an address would be taken for the organisation's.
    let ownHeadings = fields.map { TableHeadings.isAddress($0) ? "\($0) (2)" : $0 }
    let all = ["ruge: id", "Organisation"] + addresses.map(\.heading) + ownHeadings + headings + ["Note"]
    try table("organisations.csv", all) { table in
      for (organisation, own) in zip(organisations, figures) {
        let values = headings.map { heading -> ExportTable.Cell in
          let figure = own.last { ($0.heading ?? $0.element.rawValue) == heading }
          return figure.map { .number($0.value) } ?? .plain(nil)
        }
        try table.add(
          [.plain(organisation.subject.description), .text(organisation.name)]
            + addresses.map { purpose, _ in
              purpose == .phone ? .phone(organisation.texts[purpose]) : .text(organisation.texts[purpose])
            } + fields.map { .text(organisation.texts[.field($0)]) } + values + [.text(organisation.texts[.note])])
      }
    }
  }

  private func exportPeople() throws {
    let headings = ["ruge: id", "Name", "E-mail", "Phone", "Organisation", "Function", "Note"]
    try table("people.csv", headings) { table in
      for person in try store.subjects(.person) {
        let contacts = try contacts(of: person.subject)
        for contact in contacts.isEmpty ? [nil] : contacts.map(Optional.some) {
          try table.add([
            .plain(person.subject.description), .text(person.name), .text(person.texts[.email]),
            .phone(person.texts[.phone]), .text(contact.flatMap { names.name(of: .organisation($0.organisation)) }),
            .text(contact?.function), .text(person.texts[.note]),
          ])
        }
      }
    }
  }

  /// For whom a person speaks, and as what.
  private func contacts(of person: Subject) throws -> [(organisation: Int64, function: String?)] {
    let tenures = ContactTenure.tenures(in: try store.facts(of: person)).filter { $0.to == nil }
    let notes = try store.texts(of: tenures.map(\.fact), [.note])
    return tenures.map { ($0.organisation, notes[$0.fact]?[.note]) }
  }
}
