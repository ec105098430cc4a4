import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge milestone reopen REF MILESTONE --reason WHY`.
struct MilestoneReopen: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open a milestone again that was accepted, and say why.",
    discussion: """
      The acceptance is taken back, and what was handed in still stands. Refused while a later step rests on it, as with \
      “ruge undo”.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: "The milestone, by id or title; one that returns with its day: report@2026-06-30.", completion: .milestones)
  var milestone: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(reason)
    try EnrolmentChange("milestone reopen", options, context).perform(on: reference) { scope in
      let id = try scope.programme.milestoneID(named: milestone)
      let acceptance = try acceptance(of: id, scope)
      var request = EnrolmentChange.Request(
        command: .live(.deviated),
        texts: reason.texts.merging([.note: context.words.reopened(scope.names.milestone(id))]) { $1 })
      request.withdrawing = [acceptance]
      return request
    }
  }

  /// The acceptance as it was recorded, on which nothing rests.
  private func acceptance(of id: ElementID, _ scope: EnrolmentScope) throws -> Fact {
    let facts = try scope.store.facts(of: scope.subject)
    do {
      let number = try Reopening.acceptance(of: id, after: facts, in: scope.programme, on: scope.day).sequence
      let (accepted, others) = (facts.filter { $0.sequence == number }, facts.filter { $0.sequence != number })
      _ = try Undoing.decide(accepted, others: others, in: [scope.subject: scope.programme])
      guard let fact = accepted.first else { throw Refusal.notAccepted(id) }
      return fact
    } catch let refusal as Refusal {
      throw scope.refused(refusal)
    }
  }
}
