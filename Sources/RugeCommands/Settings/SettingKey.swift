import RugeCore

/// A setting that `ruge config set` writes.
enum SettingKey: String, CaseIterable {
  case author, person, pager, locale
  case name, sender
  case timeZone = "time_zone"

  /// Whether it belongs to a person, or to the workspace.
  var isPersonal: Bool {
    switch self {
    case .author, .person, .pager: true
    case .locale, .name, .sender, .timeZone: false
    }
  }

  /// Whether a person may have a value of their own.
  var mayBePersonal: Bool { isPersonal || self == .locale }

  /// The key that a text means.
  static func read(_ text: String) throws -> SettingKey {
    if let key = SettingKey(rawValue: text.replacing("-", with: "_")) { return key }
    throw UsageProblem.unknownChoice(text, option: "KEY", known: allCases.map(\.rawValue))
  }
}
