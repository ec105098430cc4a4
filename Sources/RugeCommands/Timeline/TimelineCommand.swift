import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge timeline REF`.
struct TimelineCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw one enrolment’s stages, milestones and sessions along the days.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let document = try context.document(of: reference, asOf: read.asOf) { state, scope, day in
      TimelineDocument(state, try sessionDays(of: state, scope.store, upTo: day), scope, on: day)
    }
    read.json
      ? context.say(json: document)
      : context.say(
        TimelinePage(document, today: context.today, words: context.words, style: context.style).lines(
          width: context.width))
  }

  /// How many sessions of each kind were held on each day.
  private func sessionDays(of state: EnrolmentState, _ store: Store, upTo last: Day) throws -> [ElementID: [Day: Int]] {
    var days: [ElementID: [Day: Int]] = [:]
    try store.forEachSessionShape(of: state.enrolment) { kind, day, _ in
      if day <= last { days[state.present(kind), default: [:]][day, default: 0] += 1 }
    }
    return days
  }
}
