/// What people put into a cell instead of a figure.
package enum UnknownWords {
  /// That nobody knows, or that there is nothing to know; `nil` where the text says something else.
  package static func meaning(of text: String) -> Known<Never>? {
    let folded = FoldedName(text).text
    if dashes.contains(folded) || YesOrNoReader.saysUnknown(text) { return .unknown }
    if nothing.contains(folded) { return .notApplicable }
    if case .notApplicable? = try? YesOrNoReader().read(text) { return .notApplicable }
    return nil
  }

  private static let dashes: Set<String> = ["-", "–", "—"]
  private static let nothing: Set<String> = ["none", "ingen", "inga"]
}
