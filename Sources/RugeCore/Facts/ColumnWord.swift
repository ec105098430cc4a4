/// The words that the column `choice` uses.
enum ColumnWord {
  static let yes = "yes"
  static let no = "no"
  static let number = "number"
  static let date = "date"
  static let text = "text"
  static let unknown = "unknown"
  static let notApplicable = "not-applicable"
  static let needed = "needed"
  static let none = "none"
  static let overridden = "overridden"
  static let excused = "excused"
  static let target = "target"
  static let milestone = "milestone"
  static let optionPrefix = "option:"
  static let optionsPrefix = "options:"
  static let seePrefix = "see:"
  static let organisation = "organisation"
  static let person = "person"
  /// Stands between several choices; a choice is one line of text.
  static let optionMark: Character = "\n"
}
