import ArgumentParser

/// The command `ruge enrolment`.
struct EnrolmentGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrolment", abstract: "Enrolments: list, show, decide, pause, resume, deviate, complete, withdraw.",
    subcommands: [
      EnrolmentList.self, EnrolmentShow.self, EnrolmentDecide.self, EnrolmentPause.self, EnrolmentResume.self,
      EnrolmentDeviate.self, EnrolmentComplete.self, EnrolmentWithdraw.self,
    ])

  init() {}
}
