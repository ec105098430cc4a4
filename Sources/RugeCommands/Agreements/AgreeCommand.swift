import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge agree REF [KEY=VALUE]…`.
struct AgreeCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Settle what a programme leaves to each organisation: targets, needs, due dates.",
    discussion: "Without values, shows what is settled and what is not.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions
  @Flag(help: "Print JSON with stable fields (without values).") var json = false

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(help: ArgumentHelp("kommuner.target=65, økonomi=2026-04-01, metode=none", valueName: "key=value"))
  var values: [String] = []

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    guard !values.isEmpty else { return try show(context) }
    let pairs = try KeyValue.split(values)
    try EnrolmentChange("agree", options, context).perform(on: reference) { scope in
      let reader = ValueReader(today: context.today)
      return .init(
        command: .agree(
          try pairs.map { key, value in
            let item = try scope.programme.agreedItem(named: key)
            return .init(item, try reader.agreed(value, for: item, in: scope.programme))
          }))
    }
  }

  private func show(_ context: CommandContext) throws {
    struct ItemDocument: Encodable {
      let key: String
      let title: String
      let value: String?
    }
    let items = try context.document(of: reference) { state, scope, _ in
      scope.programme.agreedItems.map { item in
        let value = state.settled(item, in: scope.programme)
        return (
          ItemDocument(key: item.description, title: scope.names.agreedItem(item), value: value?.plain),
          value.map { scope.names.agreedValue($0, of: item) }
        )
      }
    }
    if json { return context.say(json: items.map(\.0)) }
    guard !items.isEmpty else { return context.say(context.words.nothingToAgree) }
    var table = Table([.init(context.words.id), .init(context.words.what, shrinks: true), .init(context.words.value)])
    for (item, value) in items { table.add([item.key, item.title, value ?? context.words.notAgreed]) }
    context.say(table.text(width: context.width, style: context.style))
  }
}
