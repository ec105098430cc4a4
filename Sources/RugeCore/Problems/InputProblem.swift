/// Why a word, a number or a date that somebody typed cannot be used.
///
/// Each case holds the text as it was typed.
package enum InputProblem: Problem, Hashable {
  case dayNotUnderstood(String)
  /// It is no date with its year, where one is read that may have been written on any day: `yesterday`.
  case dayNotWritten(String)
  /// It has the form of a date, but the calendar has no such day: `2026-02-30`.
  case dayDoesNotExist(String)
  /// The year is missing where it is needed, or has two digits only, so that it may be another part of the date.
  case dayYearUnclear(String)
  /// What is left open about it may be filled in backwards or forwards, and nothing says which.
  case dayDirectionUnclear(String, past: Day, future: Day)
  /// The day lies outside the years 1 to 9999.
  case dayOutOfRange(String)
  /// The weekday beside the date is not that date's.
  case dayWeekdayDiffers(String, day: Day)

  case durationNotUnderstood(String)
  case durationWithoutUnit(String)
  /// It comes to part of a minute: `1.33h`.
  case durationNotWholeMinutes(String)
  /// Zero, or longer than a month.
  case durationOutOfRange(String)

  case timeNotUnderstood(String)

  case numberNotUnderstood(String)
  /// `1.000` is a thousand to some and one to others, and nothing says which.
  case numberAmbiguous(String)
  /// `1.5` among numbers with a decimal comma, or the other way round.
  case numberInOtherNotation(String, expected: DecimalMark)
  /// More than six decimals, or too large.
  case numberTooLong(String)

  case yesOrNoNotUnderstood(String)

  /// Neither a length nor an interval such as `4 to 6 months`, `every 2 weeks`.
  case lengthNotUnderstood(String)

  case emailNotUnderstood(String)
  case phoneNotUnderstood(String)
  /// It is no number that the register gives: too many or too few digits, or one of them is wrong.
  case registrationNotANumber(RegistrationNumber.Register, String)
  /// One of a few words was expected.
  case wordNotKnown(String, known: [String])

  case nameEmpty
  case nameTooLong(String, limit: Int)
  /// A character that is not seen and that could make the name show as something else.
  case nameHasHiddenCharacter(String, Unicode.Scalar)

  package var exitStatus: ExitStatus { .badInput }
}
