import ArgumentParser

/// The command `ruge record`.
struct RecordGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Records that a programme keeps, such as referrals or stories.",
    subcommands: [RecordAdd.self, RecordList.self, RecordShow.self, RecordSet.self])

  init() {}
}
