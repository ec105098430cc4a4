/// Why an answer about a programme that is being begun cannot be used as it stands.
///
/// Each case holds the answer, or the part of it, as it was typed.
package enum DraftProblem: Problem, Hashable {
  /// It has no letters, so that it names nothing.
  case noName(String)
  /// It says how long or how often where a name was asked for.
  case timeForName(String)
  /// It says yes or no where a name was asked for.
  case yesOrNoForName(String)
  /// It says that there is nothing, where an empty line does.
  case nothingForName(String)
  /// What is said of a kind of meeting is neither how many, how often nor how long.
  case meetingUnclear(String)
  /// So many hours can be those of each meeting or of all.
  case hoursUnclear(String)
  /// Two things are said of a kind of meeting that exclude each other.
  case meetingTwofold(String)
  /// What is said of a figure does not tell how often.
  case rhythmUnclear(String)
  /// It is not clear who gets a report.
  case audienceUnclear(String)
  /// Several get a report, and each has its own line.
  case severalAudiences(String)
  /// It is not clear how often there is a report, or it is none of the periods that a report covers.
  case reportPeriodUnclear(String)

  package var exitStatus: ExitStatus { .badInput }
}
