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

  @OptionGroup var proof: ProofOptions

  init() {}

  func execute(_ context: CommandContext) async throws {
    try proof.record("agreement sign", of: reference, options, context) { programme in
      .sign(agreement: try programme.agreement(named: agreement).id, evidence: proof.kinds(options))
    }
  }
}
