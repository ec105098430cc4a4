import ArgumentParser

/// The command `ruge`.
struct RugeRoot: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ruge",
    abstract: "Run incubator programmes: enrol organisations, log sessions, see what is due, report.",
    usage: "ruge <command> …",
    discussion: """
      Begin with “ruge tour” to look around, or “ruge init DIR --programme rugekassen” to begin for real.
      Exit codes: 0 done, 1 failed or findings, 2 not found or ambiguous, 3 refused by a rule, 4 locked or newer, \
      64 usage, 65 bad input, 130 interrupted.
      """,
    version: RugeVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Every day",
        subcommands: [
          StatusCommand.self, SessionGroup.self, ActionGroup.self, EnrolCommand.self, StageGroup.self,
          MilestoneGroup.self,
          IndicatorGroup.self, AgreeCommand.self, FormGroup.self, RecordGroup.self, HistoryCommand.self,
          UndoCommand.self,
        ]),
      CommandGroup(
        name: "Who and what",
        subcommands: [
          OrganisationCommand.self, PersonCommand.self, EnrolmentGroup.self, CohortGroup.self, AgreementGroup.self,
          ProgrammeGroup.self, ImportCommand.self,
        ]),
      CommandGroup(name: "Telling others", subcommands: [ReportGroup.self, RemindGroup.self, PluginGroup.self]),
      CommandGroup(
        name: "The workspace",
        subcommands: [
          InitCommand.self, TourCommand.self, DoctorCommand.self, BackupCommand.self, RestoreCommand.self,
          ExportCommand.self,
        ]),
    ])

  init() {}
}
