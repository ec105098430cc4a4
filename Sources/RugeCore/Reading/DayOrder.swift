/// How a date with slashes is read: `1/9/2026`.
package enum DayOrder: String, CaseIterable, Hashable, Sendable {
  /// 1 September, as everywhere in Europe.
  case dayFirst
  /// 9 January, as in the United States.
  case monthFirst
}
