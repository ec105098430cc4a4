import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge enrolment resume REF`.
struct EnrolmentResume: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let an enrolment that rested go on, and say which dates have moved.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  var reference: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("enrolment resume", options, context).perform(on: reference) { _ in
      var request = EnrolmentChange.Request(command: .live(.resumed))
      request.remarks = { scope in try effect(scope, context) }
      return request
    }
  }

  /// Which dates have moved, and which have not.
  private func effect(_ scope: EnrolmentScope, _ context: CommandContext) throws -> [String] {
    let facts = try scope.store.facts(of: scope.subject).underPresentNames()
    guard let effect = PauseEffect(facts, in: scope.programme, on: scope.day) else { return [] }
    let words = context.words
    let moved = effect.moved.map { move in
      "  - " + words.moved(scope.names.due(move.due.subject), from: move.from, to: move.due.on)
    }
    let stayed = effect.stayed.map { "  - " + words.stays(scope.names.due($0.subject), on: $0.on) }
    return (moved.isEmpty ? [words.nothingMoved] : [words.movedByPause] + moved)
      + (stayed.isEmpty ? [] : [words.notMovedByPause] + stayed)
  }
}
