/// A day of the week; the week begins on Monday (ISO 8601).
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
