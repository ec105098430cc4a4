package import ArgumentParser

/// `ruge enrolment`
package struct EnrolmentGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "enrolment", abstract: "Enrolments: complete, withdraw.",
    subcommands: [EnrolmentComplete.self, EnrolmentWithdraw.self])

  package init() {}
}
