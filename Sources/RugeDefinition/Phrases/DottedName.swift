import RugeCore

/// The name of a part behind that of the whole: `rank.final`, `ansatte.fleksjob`.
enum DottedName {
  /// The names between the full stops, or `nil` where one of them is none.
  static func parts(of text: String) -> [ElementID]? {
    let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy({ Identifier.isValid($0, mayBeNumbered: true) }) else { return nil }
    return names.map { ElementID($0) }
  }
}
