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
    let documents = try context.reading { try records($0, context) }
    if read.json { return context.say(json: documents) }
    let words = context.words
    guard !documents.isEmpty else { return context.say(words.noRecords) }
    var table = Table([
      .init(words.id), .init(words.kind, shrinks: true), .init(words.who, shrinks: true), .init(words.status),
      .init(words.since), .init(words.what, shrinks: true),
    ])
    for record in documents {
      table.add([record.id, record.title, record.about, record.stateTitle ?? "", record.since, record.summary])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  private func records(_ store: Store, _ context: CommandContext) throws -> [RecordDocument] {
    let day = try context.day(asOf: read.asOf)
    let finder = RecordFinder(store, on: day, context)
    let id = programme.map { ElementID($0) }
    let programmes = Programmes(store)
    guard let reference else {
      return try chosen(try finder.all(of: id), of: try definitions(store, id, on: day), programmes)
    }
    let scope = try EnrolmentScope(reference, on: day, in: store, programme: id, context)
    return try chosen(try finder.all(about: scope), of: [scope.programme], programmes)
  }

  /// Those of the kind and in the state that are asked for, which some programme must have or have had.
  private func chosen(
    _ records: [RecordDocument], of versions: [Programme], _ programmes: Programmes
  ) throws -> [RecordDocument] {
    let kinds = versions.flatMap(\.records)
    let kind = try kind.map { text in
      let known = kinds.map(\.id.rawValue) + records.map(\.kind)
      let others = try versions.lazy.compactMap { try former(text, in: $0, among: known, programmes) }
      return try others.first ?? name(text, among: known, .recordKind)
    }
    let ofKind = records.filter { kind == nil || $0.kind == kind }
    guard let state else { return ofKind }
    let wanted = kinds.filter { kind == nil || $0.id.rawValue == kind }
    let called = Dictionary(
      wanted.map { ($0.id.rawValue, $0.states(called: state)) }, uniquingKeysWith: { $0.union($1) })
    if called.values.contains(where: { !$0.isEmpty }) {
      return ofKind.filter { record in
        record.state.map { called[record.kind]?.contains(ElementID($0)) ?? false } ?? false
      }
    }
    let known = wanted.flatMap { $0.states.joined().map(\.rawValue) } + ofKind.compactMap(\.state)
    let id = try name(state, among: known, .recordState)
    return ofKind.filter { $0.state == id }
  }

  /// What a kind was called on the day that is called something else today; `nil` for any other.
  private func former(
    _ text: String, in version: Programme, among known: [String], _ programmes: Programmes
  ) throws -> String? {
    let present = try programmes.present(version.id)
    let folded = FoldedName(text)
    guard let kind = present.programme.records.first(where: { FoldedName($0.id.rawValue) == folded }) else {
      return nil
    }
    let ids = present.names.ids(.record, calledNow: kind.id).map(\.rawValue).filter(known.contains)
    return ids.contains(kind.id.rawValue) ? nil : ids.min()
  }

  /// The id that somebody typed, but for case and accents.
  private func name(_ text: String, among ids: [String], _ kind: ReferenceProblem.Kind) throws -> String {
    let folded = FoldedName(text)
    if let id = ids.first(where: { FoldedName($0) == folded }) { return id }
    let known = Set(ids).sorted()
    throw ReferenceProblem.notFound(
      kind, text, suggestion: NearestName.suggestion(for: text, among: known), known: known)
  }

  private func definitions(_ store: Store, _ programme: ElementID?, on day: Day) throws -> [Programme] {
    let programmes = Programmes(store)
    let ids = try programme.map { [$0] } ?? Set(store.definitions().map(\.programme)).sorted()
    return try ids.map { try programmes.newest($0.rawValue, on: day).programme }
  }
}

extension RecordKind {
  /// The states that a word means: one by its id, else all that are called so.
  fileprivate func states(called word: String) -> Set<ElementID> {
    switch TitleMatch(word, among: Array(states.joined()), name: \.rawValue, titles: stateTitles) {
    case .nothing: []
    case .one(let id): [id]
    case .several(let ids): Set(ids)
    }
  }
}
