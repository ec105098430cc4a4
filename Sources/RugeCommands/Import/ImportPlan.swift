import RugeCore

/// How a list is taken in.
struct ImportPlan {
  var isDryRun = false
  /// Good rows go in although others cannot.
  var isRowByRow = false
  /// Every row is shown.
  var isVerbose = false
  var isJSON = false
  /// New organisations are added as they come.
  var addsNew = false
  /// The programme that is meant where a row names none.
  var programme: String?
  /// The form that all rows are about, and its round.
  var form: String?
}
