import RugeYAML

/// Makes regular expressions for phrases, which JSON Schema and Python both understand.
///
/// What is made may fit more than the reader takes, numbers that fall for instance, and never less.
enum PhrasePattern {
  /// A regular expression for a whole phrase that is any of several.
  ///
  /// In each, a blank stands for the white space between two words, and a name in pointed brackets for one of the
  /// ``pieces``.
  static func any(of alternatives: String...) -> String {
    let phrase = pieces.reduce(alternatives.joined(separator: "|")) { $0.replacing("<\($1.name)>", with: $1.pattern) }
    // The reader cuts off what is around a phrase before it looks at the words.
    return #"^[\x00-\x20]*("# + phrase.replacing(" ", with: "\(gap)+") + #")[\x00-\x20]*$"#
  }

  /// Those that are made of others come before them.
  private static let pieces: [(name: String, pattern: String)] = [
    ("day rule", "(<date>|(<span> (after|before) )?<anchor>)"),
    ("series", "(<every> from <anchor>|last day of <months>|<days of year>)"),
    ("anchor", "(enrolment|end|(start|end) of <element>|<element>)"),
    ("days of year", "<day of year>(<and><day of year>)*"),
    ("months", "<month>(<and><month>)*"),
    ("day of year", "[1-9][0-9]? <month>"),
    ("month", "(\(MonthName.all.joined(separator: "|")))"),
    ("every", "every (<some> (day|week|month|year)s?|day|week|month|year)"),
    ("span", "<count> (day|week|month|year)s?"),
    // `12, 18 and 24 months`
    ("spans", "<count>(<and><count>)* (day|week|month|year)s?"),
    ("and", "(\(gap)*,\(gap)*| and )"),
    ("count", "(0|[1-9][0-9]{0,5})"),
    ("some", "[1-9][0-9]{0,5}"),
    ("unit", "(minute|hour|day|week|month|year)s?"),
    ("number", #"-?(0|[1-9][0-9]*)(\.[0-9]{1,6}0*)?"#),
    ("date", ScalarSchema.date),
    // Any word that could be a name.
    ("name", #"[^\x00-\x20,]+"#),
    // A name without a full stop in it.
    ("id", #"([A-Za-z0-9_-]|[^\x00-\x7F])+"#),
    // The same where it may not begin with a digit.
    ("element", #"([A-Za-z]|[^\x00-\x7F])([A-Za-z0-9_-]|[^\x00-\x7F])*"#),
  ]

  /// What ``PhraseWords`` takes for a space.
  private static let gap = #"[\x20\t\n\r]"#
}
