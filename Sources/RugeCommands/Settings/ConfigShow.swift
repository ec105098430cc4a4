import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge config show`.
struct ConfigShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show each setting, and with --origin what says so.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Flag(help: "Say where each value comes from.")
  var origin = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let settings = SettingValue.all(context, locale: global.locale)
    if json { return context.say(json: settings.map(SettingDocument.init)) }
    let words = context.words
    var table = Table(
      [.init(words.setting), .init(words.value, shrinks: true)] + (origin ? [.init(words.origin, shrinks: true)] : []))
    for setting in settings {
      let value = setting.value.map { Table.Cell($0) } ?? Table.Cell(words.notSet, .faint)
      table.add([Table.Cell(setting.key), value] + (origin ? [Table.Cell(said(setting.origin, words))] : []))
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  private func said(_ origin: SettingValue.Origin, _ words: Words) -> String {
    switch origin {
    case .option(let name), .variable(let name): name
    case .workspace(let path), .user(let path): path
    case .machine("login"): words.fromLogin
    case .machine(let name): words.fromMachine(name)
    case .usual: words.usualSetting
    }
  }
}
