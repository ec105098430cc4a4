import RugeCore
import RugeStore
import RugeWords

/// Everything that is recorded of one enrolment, kept at hand while many rows speak of it.
final class Ledger {
  let row: EnrolmentRow
  let programme: Programme
  private let desk: ImportDesk
  private let names: ProgrammeWords
  private(set) var history: [Fact]

  init(_ row: EnrolmentRow, _ desk: ImportDesk) throws {
    self.row = row
    self.desk = desk
    programme = try desk.programmes.version(row.definition)
    names = ProgrammeWords(desk.context.words, programme)
    // A day before a change of the definition is judged by today's programme, and so under today's ids.
    history = try desk.store.facts(of: .enrolment(row.enrolment)).underPresentNames()
  }

  var subject: Subject { .enrolment(row.enrolment) }

  /// The enrolment as it can be spoken of on a day.
  func scope(on day: Day) -> EnrolmentScope { EnrolmentScope(row, names, on: day, in: desk.store) }

  /// The state at the end of a day.
  func state(on day: Day) -> EnrolmentState? { EnrolmentState.fold(history, upTo: day).state }

  /// What stands of the day.
  func standing(on day: Day) -> [Fact] { history.filter { $0.ended == nil && $0.on == day } }

  /// The events that commands give, each judged in the knowledge of those before it; nothing is recorded.
  ///
  /// What is refused is refused in the cell that says so: the day's, or the one that a command is from.
  func decide(
    _ commands: [EnrolmentCommand], on day: Day, _ cells: RowCells, day field: ImportField = .day,
    cell: (EnrolmentCommand) -> ImportedCell? = { _ in nil }
  ) throws -> [Event] {
    let scope = scope(on: day)
    var deliberation = try scope.deliberation(after: history, today: desk.context.today)
    var events: [Event] = []
    for command in commands {
      do {
        events += try deliberation.decide(command, on: day)
      } catch {
        throw RowRefusal(problem: scope.refused(error), cell: error.isAboutDay ? cells[field] : cell(command))
      }
    }
    return events
  }

  /// Records events.
  @discardableResult
  func append(_ events: [Event], on day: Day, texts: (Event) -> [TextPurpose: String]) throws -> [Fact] {
    let facts = try events.map { try desk.journal.append(Draft(.existing(subject), on: day, $0, texts: texts($0))) }
    history += facts
    return facts
  }
}
