import ArgumentParser

/// The command `ruge enrolment`.
struct EnrolmentGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrolment", abstract: "Enrolments: list, complete, withdraw.",
    subcommands: [EnrolmentList.self, EnrolmentComplete.self, EnrolmentWithdraw.self])

  init() {}
}
