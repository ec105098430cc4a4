import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge record list [REF]`.
struct RecordList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List records, or those about one enrolment.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "An organisation or enrolment; without it: all.", completion: .enrolments)
  var reference: String?

  @Option(help: ArgumentHelp("Only records of a kind, by its id.", valueName: "kind"), completion: .recordKinds)
  var kind: String?

  @Option(help: ArgumentHelp("Only records in a state.", valueName: "state"))
  var state: String?

  @Option(help: ArgumentHelp("Only records of a programme.", valueName: "id"), completion: .programmes)
  var programme: String?

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let documents = try context.reading { try records($0, context) }.filter { record in
      state.map { FoldedName($0) == FoldedName(record.state ?? "") } ?? true
    }
    if read.json { return context.say(json: documents) }
    let words = context.words
    guard !documents.isEmpty else { return context.say(words.noRecords) }
    var table = Table([
      .init(words.id), .init(words.kind, shrinks: true), .init(words.who, shrinks: true), .init(words.status),
      .init(words.since), .init(words.what, shrinks: true),
    ])
    for record in documents {
      table.add([record.id, record.title, record.about, record.state ?? "", record.since, record.summary])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  private func records(_ store: Store, _ context: CommandContext) throws -> [RecordDocument] {
    let day = try context.day(asOf: read.asOf)
    let finder = RecordFinder(store, on: day, context)
    let id = programme.map { ElementID($0) }
    guard let reference else { return try ofKind(try finder.all(of: id), try definitions(store, id)) }
    let scope = try EnrolmentScope(reference, on: day, in: store, programme: id, context)
    return try ofKind(try finder.all(about: scope), [scope.programme])
  }

  /// Those of the kind that is asked for, which some programme must have.
  private func ofKind(_ records: [RecordDocument], _ programmes: [Programme]) throws -> [RecordDocument] {
    guard let kind else { return records }
    let folded = FoldedName(kind)
    let known = programmes.flatMap(\.records)
    let wanted = known.filter { FoldedName($0.id.rawValue) == folded }.map(\.id)
    guard let id = wanted.first else {
      let ids = Set(known.map(\.id.rawValue)).sorted()
      throw ReferenceProblem.notFound(
        .recordKind, kind, suggestion: NearestName.suggestion(for: kind, among: ids), known: ids)
    }
    return records.filter { $0.kind == id.rawValue }
  }

  private func definitions(_ store: Store, _ programme: ElementID?) throws -> [Programme] {
    let programmes = Programmes(store)
    if let programme { return [try programmes.newest(programme.rawValue).programme] }
    return try Set(store.definitions().map(\.programme)).sorted().map { try programmes.newest($0.rawValue).programme }
  }
}
