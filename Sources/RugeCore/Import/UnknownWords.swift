/// What people put into a cell instead of a figure.
package enum UnknownWords {
  /// That nobody knows, or that there is nothing to know; `nil` where the text says something else.
  package static func meaning(of text: String) -> Known<Never>? { meaning(of: FoldedName(text)) }

  /// The same of a name that has been folded.
  package static func meaning(of name: FoldedName) -> Known<Never>? {
    if dashes.contains(name.text) { return .unknown }
    if nothing.contains(name.text) { return .notApplicable }
    switch YesOrNoReader.meaning(of: name) {
    case .unknown?: return .unknown
    case .notApplicable?: return .notApplicable
    case .value?, nil: return nil
    }
  }

  private static let dashes: Set<String> = ["-", "–", "—"]
  private static let nothing: Set<String> = ["none", "ingen", "inga"]
}
