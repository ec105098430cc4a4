import ArgumentParser
import RugeCore

extension AttentionRule: ExpressibleByArgument {}

/// Which enrolments a list shows, and in which order.
struct ListOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only those in a programme.", valueName: "id"), completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("Only those of a cohort.", valueName: "cohort"), completion: .cohorts)
  var cohort: String?

  @Option(help: ArgumentHelp("Only those in a stage.", valueName: "stage"), completion: .stages)
  var stage: String?

  @Option(
    help: ArgumentHelp("Only those in which a person holds a role, whichever it is.", valueName: "person"),
    completion: .people)
  var mentor: String?

  @Flag(help: "Only those that rest.")
  var paused = false

  @Flag(help: "Only those that need attention.")
  var attention = false

  @Option(help: ArgumentHelp("Only those that need attention for this reason; may be repeated.", valueName: "reason"))
  var reason: [AttentionRule] = []

  @Option(help: ArgumentHelp("The order.", valueName: "by"))
  var sort: ListSorting?

  init() {}

  /// Whether anything is asked for but the order.
  var isFiltering: Bool {
    programme != nil || cohort != nil || stage != nil || mentor != nil || paused || attention || !reason.isEmpty
  }
}
