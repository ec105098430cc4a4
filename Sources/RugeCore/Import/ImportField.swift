/// What the cells of an imported column say.
package enum ImportField: Hashable, Sendable {
  case name, email, phone
  /// The number in a public register.
  case registration(RegistrationNumber.Register)
  case organisation
  /// What a person is to the organisation that they speak for.
  case function
  case programme, cohort, day
  /// Who has a role in an enrolment; the role by id or title.
  case role(String)
  case stage, stageDay
  /// All stages that were entered, each with its day.
  case stages
  case exit, exitDay
  case sessionKind
  /// The unit is what a bare number counts.
  case duration(DurationReader.Unit?)
  /// Who held a session.
  case adviser
  /// Whether somebody came.
  case status
  /// How many came.
  case count
  case indicator, value
  /// A figure of the indicator with this id or title, or of one of its categories; of a list of organisations, a figure
  /// under an id made from the heading where none is named.
  case figure(String?)
  case form, respondent, question, answer
  /// The answer to one question of the form that the whole list is about.
  case answerTo(String)
  case owner, due, done
  case note
  /// For whom a note is.
  case readers
  /// What rows have in common that are one meeting of several organisations.
  case meeting
  /// Who else held a session, and who says that it was held.
  case cohosts, confirmers
  /// The time on the clock at which a session began.
  case began
  /// Time that a session took beside itself; the unit is what a bare number counts.
  case effort(MeetingEvent.Effort, DurationReader.Unit?)
  /// A text kept under the column's heading.
  case ownField
  case ignored
}

extension ImportField {
  /// Those that need nothing more said, as a mapping file spells them.
  private static let words: [(word: String, field: ImportField)] = [
    ("name", .name), ("email", .email), ("phone", .phone), ("cvr", .registration(.cvr)),
    ("orgnr", .registration(.orgnr)), ("organisation", .organisation),
    ("function", .function), ("programme", .programme), ("cohort", .cohort), ("day", .day), ("stage", .stage),
    ("stage-day", .stageDay), ("stages", .stages), ("exit", .exit), ("exit-day", .exitDay), ("session", .sessionKind),
    ("duration", .duration(nil)), ("minutes", .duration(.minute)), ("hours", .duration(.hour)), ("adviser", .adviser),
    ("status", .status), ("count", .count), ("indicator", .indicator), ("value", .value), ("figure", .figure(nil)),
    ("form", .form), ("respondent", .respondent), ("question", .question), ("answer", .answer), ("owner", .owner),
    ("due", .due), ("done", .done), ("note", .note), ("readers", .readers), ("meeting", .meeting),
    ("cohosts", .cohosts), ("confirmed", .confirmers), ("began", .began),
    ("preparation", .effort(.preparation, nil)), ("travel", .effort(.travel, nil)), ("field", .ownField),
    ("ignore", .ignored),
  ]

  /// All of them, and how those begin that something more is said of.
  package static let allWords = words.map(\.word) + ["role:…", "figure:…", "answer:…"]

  /// Reads the word of a mapping file: `day`, `role:adviser`, `figure:employees.part-time`; `nil` for any other.
  package init?(_ word: String) {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("role"?, let name?): self = .role(name)
    case ("figure"?, let name?): self = .figure(name)
    case ("answer"?, let name?): self = .answerTo(name)
    // The option of the commands is called so.
    case ("kind"?, nil): self = .sessionKind
    case (let text?, nil):
      guard let entry = Self.words.first(where: { $0.word == text }) else { return nil }
      self = entry.field
    default: return nil
    }
  }

  /// The word of a mapping file.
  package var word: String {
    switch self {
    case .role(let name): "role:\(name)"
    case .figure(let name?): "figure:\(name)"
    case .answerTo(let name): "answer:\(name)"
    case .effort: Self.words.first { $0.field == withoutUnit }?.word ?? ""
    default: Self.words.first { $0.field == self }?.word ?? ""
    }
  }

  /// The same of cells whatever their numbers count.
  package var withoutUnit: ImportField {
    switch self {
    case .duration: .duration(nil)
    case .effort(let effort, _): .effort(effort, nil)
    default: self
    }
  }

  /// Whether the cells are days.
  package var isDay: Bool {
    switch self {
    case .day, .stageDay, .exitDay, .due, .done: true
    default: false
    }
  }

  /// Whether the cells hold numbers, so that the column's own notation decides how they are read.
  package var isNumber: Bool {
    switch self {
    case .count, .value, .figure, .answer, .answerTo: true
    default: false
    }
  }
}

extension ImportKind {
  /// What the columns of such a list may say; those that a mapping file names more closely stand with `…`.
  package var words: [String] {
    fields.map(\.word)
      + (self == .enrolment ? ["role:…"] : self == .figure ? ["figure:…"] : self == .form ? ["answer:…"] : [])
      + [ImportField.ignored.word]
  }

  /// What the columns may say without a name of their own.
  package var fields: [ImportField] {
    let durations: [ImportField] = [.duration(nil), .duration(.minute), .duration(.hour)]
    return switch self {
    case .organisation:
      [.name, .registration(.cvr), .registration(.orgnr), .email, .phone, .note, .figure(nil), .ownField]
    case .session:
      [.organisation, .day] + durations + [.sessionKind, .adviser, .cohosts, .note, .readers, .meeting, .confirmers]
        + [.began] + MeetingEvent.Effort.allCases.map { .effort($0, nil) }
    case .person: [.name, .email, .phone, .organisation, .function, .note]
    case .enrolment:
      [.organisation, .programme, .cohort, .day, .stage, .stageDay, .stages, .exit, .exitDay, .note]
    case .attendance: [.organisation, .day, .sessionKind, .status, .count] + durations + [.adviser, .note]
    case .figure: [.organisation, .day, .indicator, .value, .note]
    case .form: [.organisation, .day, .form, .respondent, .question, .answer, .note]
    case .action: [.organisation, .day, .owner, .due, .done, .note]
    }
  }

  /// Whether a mapping file may give columns of such a list this meaning.
  package func takes(_ field: ImportField) -> Bool {
    switch field {
    case .ignored: true
    case .role: self == .enrolment
    case .figure(.some): self == .figure
    case .answerTo: self == .form
    default: fields.contains(field)
    }
  }

  /// What no row of such a list can be without.
  package var requiredFields: [ImportField] {
    switch self {
    case .organisation, .person: [.name]
    case .session: [.organisation, .day, .duration(nil)]
    case .enrolment, .figure, .form: [.organisation, .day]
    case .attendance: [.organisation, .day, .sessionKind]
    case .action: [.organisation, .day, .note]
    }
  }
}
