import ArgumentParser

/// The command `ruge enrolment`.
struct EnrolmentGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrolment", abstract: "Enrolments: complete, withdraw.",
    subcommands: [EnrolmentComplete.self, EnrolmentWithdraw.self])

  init() {}
}
