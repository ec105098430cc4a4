import ArgumentParser

/// The command `ruge`.
struct RugeRoot: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ruge",
    abstract: "Run incubator programmes: enrol organisations, log sessions, see what is due, report.",
    usage: "ruge <command> …",
    discussion: """
      Begin with “ruge tour” to look around, or “ruge init DIR --programme rugekassen” to begin for real. \
      “ruge help” lists pages about topics, too.
      Exit codes: 0 done, 1 failed or findings, 2 not found or ambiguous, 3 refused by a rule, 4 locked, \
      stale or newer, 64 usage, 65 bad input, 130 interrupted.
      """,
    version: RugeVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Every day",
        subcommands: [
          TodayCommand.self, BoardCommand.self, StatusCommand.self, SessionGroup.self, ActionGroup.self,
          EnrolCommand.self, StageGroup.self, MilestoneGroup.self, IndicatorGroup.self, FormGroup.self,
          UndoCommand.self,
        ]),
      CommandGroup(
        name: "One enrolment",
        subcommands: [
          TimelineCommand.self, HistoryCommand.self, AgreeCommand.self, AgreementGroup.self, RecordGroup.self,
        ]),
      CommandGroup(
        name: "Who and what",
        subcommands: [
          OrganisationCommand.self, PersonCommand.self, EnrolmentGroup.self, CohortGroup.self, ProgrammeGroup.self,
          ImportCommand.self, InboxCommand.self,
        ]),
      CommandGroup(name: "Telling others", subcommands: [ReportGroup.self, RemindGroup.self, PluginGroup.self]),
      CommandGroup(
        name: "The workspace",
        subcommands: [
          InitCommand.self, TourCommand.self, DoctorCommand.self, BackupCommand.self, RestoreCommand.self,
          ExportCommand.self, ConfigGroup.self, HelpPages.self,
        ]),
    ])

  init() {}
}
