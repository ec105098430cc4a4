/// One setting: `ruge config show --json`.
struct SettingDocument: Encodable {
  let key: String
  let value: String?
  /// `option`, `environment`, `workspace`, `user`, `machine` or `default`.
  let origin: String
  /// The option, the variable or the file.
  let place: String?

  init(_ setting: SettingValue) {
    key = setting.key
    value = setting.value
    (origin, place) =
      switch setting.origin {
      case .option(let name): ("option", name)
      case .variable(let name): ("environment", name)
      case .workspace(let path): ("workspace", path)
      case .user(let path): ("user", path)
      case .machine(let name): ("machine", name)
      case .usual: ("default", nil)
      }
  }
}
