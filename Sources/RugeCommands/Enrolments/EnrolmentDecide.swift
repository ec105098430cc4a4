import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge enrolment decide REF accept|waitlist|decline`.
struct EnrolmentDecide: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide an application: accept, waitlist or decline.",
    discussion: """
      Shows what the assessors made of it. Accepting is refused where the first stage, with those who are accepted for it, \
      has no room left; each cohort has that room for itself, and those without a cohort count together. Whoever waits \
      for a place is next by score, or else by the day of waiting: “enrolment list --waiting”. Whoever is declined is \
      withdrawn, and told why: --reason.
      """)

  /// What can be decided.
  enum Decision: String, CaseIterable, ExpressibleByArgument {
    case accept, waitlist, decline

    var intake: LifeEvent.Intake {
      switch self {
      case .accept: .accepted
      case .waitlist: .waitlisted
      case .decline: .declined
      }
    }
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(help: "accept, waitlist or decline.")
  var decision: Decision

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Accept although there is no room, and why.", valueName: "reason"))
  var override: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try decision == .decline ? GivenReason(reason ?? "") : GivenReason(ifSaid: reason)
    let overriding = try OverrideReason(override)
    let reasons = [overriding.text, reason?.text].compactMap(\.self).joined(separator: " · ")
    try EnrolmentChange("enrolment decide", options, context).perform(on: reference) { scope in
      var request = EnrolmentChange.Request(
        command: .decide(decision.intake, overriding: overriding.isGiven), texts: [.reason: reasons])
      request.remarks = { scope in try assessments(scope, context) }
      return request
    }
  }

  /// What the assessors made of the application until that day, and its place where it waits.
  private func assessments(_ scope: EnrolmentScope, _ context: CommandContext) throws -> [String] {
    guard let state = try scope.recorded(on: scope.day) else { return [] }
    let comparesThem = scope.programme.scoresApplicants || decision == .waitlist
    let views = comparesThem ? try CohortViews(of: scope.programme.id, scope.store, on: scope.day) : nil
    let compared = state.withCohort(try views?.view(for: state, in: scope.spokenOf))
    let standing = IntakeStanding(compared, in: scope.programme, on: scope.day)
    let assessments = standing.assessments.map { assessment in
      "  " + context.words.assessment(scope.names.form(assessment.form), assessment)
    }
    return assessments + (standing.waitingPlace.map { [context.words.waitsAs($0)] } ?? [])
  }
}
