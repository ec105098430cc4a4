/// What a row is called that sums up those above it.
package enum SumWords {
  private static let all = Set(
    ["sum", "i alt", "ialt", "total", "totalt", "summa", "samlet", "grand total"].map { FoldedName($0) })

  /// Whether a name is one of them.
  package static func has(_ name: String) -> Bool { all.contains(FoldedName(name)) }
}
