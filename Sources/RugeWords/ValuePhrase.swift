/// How values are written, for plugins that write dates, numbers and lengths of time themselves.
///
/// A phrase may hold placeholders such as `{{count}}`; one that depends on a number comes in two, `-one` and `-many`.
package enum ValuePhrase: String, CaseIterable {
  case date
  case hours
  case minutes
  case decimalMark = "decimal-mark"
  case groupMark = "group-mark"
}
