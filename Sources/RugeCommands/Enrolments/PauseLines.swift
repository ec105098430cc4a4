import RugeCore
import RugeStore
import RugeWords

/// Says which dates a pause moves, and which it does not.
struct PauseLines {
  private let scope: EnrolmentScope
  private let context: CommandContext

  init(_ scope: EnrolmentScope, _ context: CommandContext) {
    self.scope = scope
    self.context = context
  }

  /// What the pause that has just ended did.
  func resumed() throws -> [String] {
    guard let effect = PauseEffect(try facts(), in: scope.programme, on: scope.day) else { return [] }
    return (effect.moved.isEmpty ? [context.words.nothingMoved] : moved(effect, context.words.movedByPause))
      + stayed(effect)
  }

  /// What the pause that has just begun will do, should it end when it is expected to.
  func resuming(on day: Day) throws -> [String] {
    var deliberation = try scope.deliberation(after: try facts(), today: context.today)
    deliberation.note([.life(.resumed)], on: day)
    guard let effect = PauseEffect(deliberation.history, in: scope.programme, on: day) else { return [] }
    return moved(effect, context.words.moves(resumedOn: day)) + stayed(effect)
  }

  private func facts() throws -> [Fact] { try scope.store.facts(of: scope.subject).underPresentNames() }

  private func moved(_ effect: PauseEffect, _ heading: String) -> [String] {
    guard !effect.moved.isEmpty else { return [] }
    return [heading]
      + effect.moved.map { move in
        "  - " + context.words.moved(scope.names.due(move.due.subject), from: move.from, to: move.due.on)
      }
  }

  private func stayed(_ effect: PauseEffect) -> [String] {
    list(effect.stayed, context.words.notMovedByPause) + list(effect.countedAnew, context.words.countedFromSession)
  }

  private func list(_ dues: [Due], _ heading: String) -> [String] {
    guard !dues.isEmpty else { return [] }
    return [heading] + dues.map { "  - " + context.words.stays(scope.names.due($0.subject), on: $0.on) }
  }
}
