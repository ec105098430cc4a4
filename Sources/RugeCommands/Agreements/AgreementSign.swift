import ArgumentParser
import RugeCore

/// The command `ruge agreement sign REF AGREEMENT`.
struct AgreementSign: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "sign", abstract: "Record that an agreement is signed.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(help: "The agreement, by id or title.", completion: .agreementKinds)
  var agreement: String

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("agreement sign", options, evidence: evidence, context).perform(on: reference) { scope in
      let agreement = try scope.programme.agreement(named: agreement).id
      return .init(
        command: .sign(agreement: agreement, evidence: Set(evidence: evidence, note: note)),
        texts: [.note: note ?? ""])
    }
  }
}
