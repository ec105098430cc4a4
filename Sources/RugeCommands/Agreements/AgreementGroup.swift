import ArgumentParser

/// The command `ruge agreement`.
struct AgreementGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Agreements that are signed: sign, list.",
    subcommands: [AgreementSign.self, AgreementList.self])

  init() {}
}
