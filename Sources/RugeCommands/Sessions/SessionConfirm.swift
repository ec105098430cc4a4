import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session confirm S-n [--by PERSON]`.
struct SessionConfirm: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Record that the other party says a session was held.",
    discussion: """
      Where a funder asks for two signatures. A programme can name those who have to: confirmed_by of a kind of session. \
      What still lacks one: ruge session list --unconfirmed
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The session's id, such as S-37.", valueName: "session"))
  var session: String

  @Option(
    help: ArgumentHelp("Who confirms it; needed unless you do so yourself.", valueName: "person"),
    completion: .people)
  var by: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let found = try context.reading { try FoundSession(session, $0) }
    guard found.plan == nil else { throw SessionProblem.notHeld(found.id) }
    try EnrolmentChange("session confirm", options, context)
      .perform(on: found.enrolment()) { scope in
        .init(command: .meet(.confirmed(found.id, by: try person(scope, found, context))))
      }
  }

  /// The person named, or else whoever sits at the keyboard and has to confirm it.
  ///
  /// A funder asks for somebody's word: nobody's is guessed.
  private func person(_ scope: EnrolmentScope, _ found: FoundSession, _ context: CommandContext) throws -> Int64 {
    let references = References(scope.store)
    if let by { return try references.holder(by).subject.number }
    guard let kind = try found.underPresentNames(scope.store).held?.kind,
      let state = try scope.recorded(on: scope.day)
    else { throw UsageProblem.missing(option: "--by", choices: []) }
    let confirming = Confirming(kind, in: scope.programme)
    let confirmations = state.confirmations[found.id] ?? []
    let lacking = confirming.lacking(confirmations)
    if !confirming.parties.isEmpty, lacking.isEmpty { throw SessionProblem.confirmedByAll(found.id) }
    let people = confirming.candidates(state, after: confirmations)
    // What takes part may be spoken for by somebody without a role.
    if people.isEmpty, !lacking.contains(.participant), let parties = scope.names.parties(lacking) {
      throw SessionProblem.nobodyConfirms(found.id, parties: parties)
    }
    guard let own = try context.person(in: scope.store)?.subject.number, people.contains(own) else {
      let names = StoreNames(scope.store)
      throw UsageProblem.missing(
        option: "--by", choices: people.map { names.name(of: .person($0)) ?? Subject.person($0).description })
    }
    return own
  }
}
