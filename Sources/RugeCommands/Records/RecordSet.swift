import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge record set R-n [--to STATE] [KEY=VALUE]…`.
struct RecordSet: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Answer questions of a record, or move it to another state.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The record's id, such as R-31.", valueName: "record"))
  var record: String

  @Argument(help: ArgumentHelp("What it says now.", valueName: "key=value"))
  var values: [String] = []

  @Option(help: ArgumentHelp("The state it comes into.", valueName: "state"))
  var to: String?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    guard to != nil || !values.isEmpty else { throw UsageProblem.nothingToDo }
    let id = try RecordID.typed(record)
    switch try context.reading({ try RecordHome(of: id, $0) }) {
    case .enrolment(let subject):
      try EnrolmentChange("record set", options, context).perform(on: subject.description) { scope in
        guard let present = try scope.state(on: scope.day)?.records[id] else { throw scope.refused(.noRecord(id)) }
        guard let kind = scope.programme.recordKind(present.kind) else {
          throw scope.refused(.kindDropped(id, present.kind))
        }
        let input = try input(kind, scope.store, context)
        var request = EnrolmentChange.Request(
          commands: [.setRecord(id, input.answers, to: try to.map { try kind.state(named: $0) })],
          textsOfEvent: { texts(of: $0, input) }, fileOfEvent: input.file)
        request.remarks = { _ in try remarks(present, kind, context.words) }
        return request
      }
    case .programme(let programme):
      try ProgrammeChange("record set", options, programme: programme.rawValue, context).perform { scope in
        let facts = try scope.facts()
        guard let present = ProgrammeLog(facts, upTo: scope.day).records[id] else { throw Refusal.noRecord(id) }
        guard let kind = scope.programme.recordKind(present.kind) else { throw Refusal.kindDropped(id, present.kind) }
        let input = try input(kind, scope.store, context)
        let later = facts.filter { $0.ended == nil && $0.on > scope.day && $0.event.moves(id) }
        return .init(
          subject: facts.first { $0.sequence == id.number }?.subject ?? scope.subject,
          events: try RecordRules(kind).change(
            present, input.answers, to: try to.map { try kind.state(named: $0) }, before: later),
          texts: { texts(of: $0, input) }, file: input.file, remarks: try remarks(present, kind, context.words))
      }
    }
  }

  /// That states are left out on the way, which nobody should do unawares.
  private func remarks(_ record: RecordState, _ kind: RecordKind, _ words: Words) throws -> [String] {
    let skipped = try to.map { RecordRules(kind).skipped(from: record.state, to: try kind.state(named: $0)) } ?? []
    return skipped.isEmpty ? [] : [words.statesLeftOut(skipped, of: kind)]
  }

  private func input(_ kind: RecordKind, _ store: Store, _ context: CommandContext) throws -> FieldInput {
    let states = Set(kind.states.joined())
    if let state = try values.first(where: { try !$0.contains("=") && states.contains(kind.state(named: $0)) }) {
      throw UsageProblem.stateAsValue(state)
    }
    return try FieldInput(
      try KeyValue.split(values), of: kind.fields, ValueReader(today: context.today, references: References(store)),
      reason: reason)
  }

  private func texts(of event: Event, _ input: FieldInput) -> [TextPurpose: String] {
    if case .recordMoved = event {
      [.reason: input.reason ?? "", .note: note ?? ""]
    } else {
      input.texts(of: event)
    }
  }
}

extension Event {
  fileprivate func moves(_ record: RecordID) -> Bool {
    if case .recordMoved(record?, _) = self { true } else { false }
  }
}
