package import RugeCore

/// The headings of a table with the first cells under each, and what they probably say.
package struct TableHeadings: Sendable {
  /// A column.
  package struct Column: Sendable {
    package let heading: String
    /// Filled cells from its first rows.
    package let examples: [String]
    /// What it probably says; `nil` where nothing is known of it.
    package let proposal: ImportField?
  }

  package let columns: [Column]

  /// Reads the headings, and proposes what each says.
  package init(
    source: any ByteSource, file: String, kind: ImportKind, options: ImportOptions = ImportOptions()
  ) throws(ImportProblem) {
    let encoding = try EncodingSurvey.encoding(of: source, stated: options.encoding, file: file)
    let separator =
      if let stated = options.separator { stated } else {
        try SeparatorSurvey.separator(of: source, encoding: encoding, file: file, skipping: options.skippedLines)
      }
    func headings() throws(ImportProblem) -> TableReader {
      try TableReader.atHeadings(
        of: source, file: file, encoding: encoding, separator: separator, countsRows: options.countsRows,
        skipping: options.skippedLines)
    }
    var reader = try headings()
    let survey = try ColumnSurvey(&reader, file: file, kind: kind)
    let planner = ColumnPlanner(survey: survey, kind: kind, options: options, separator: separator, file: file)
    let proposals = planner.proposals()
    var examples: [[String]] = Array(repeating: [], count: survey.headings.count)
    var rows = try headings()
    for _ in 0..<Self.rowsShown {
      guard try rows.nextFilled() else { break }
      for index in 0..<min(rows.cellCount, examples.count) {
        if let text = rows.withCell(index, CellText.text) { examples[index].append(text) }
      }
    }
    self.columns = survey.headings.enumerated().map { index, heading in
      Column(heading: heading.text, examples: examples[index], proposal: proposals[index])
    }
  }

  private static let rowsShown = 3

  /// Whether a list of organisations with this heading says an address there, for an import.
  package static func isAddress(_ heading: String) -> Bool {
    let key = Heading(heading).key
    return [ImportField.email, .phone].contains { HeadingWords.words($0).contains(key) }
  }

  /// Whether two headings are one for an import.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    Heading(one).identity == Heading(other).identity
  }
}

extension ColumnPlanner {
  /// What each column probably says, in the words of a mapping file.
  func proposals() -> [Int: ImportField] {
    switch kind {
    case .organisation, .session:
      guard let plan = try? plan() else { return proposedFields() }
      let fields = plan.columns.compactMap { column in column.place.importField.map { (column.number - 1, $0) } }
      return Dictionary(uniqueKeysWithValues: fields)
    case .person, .enrolment, .attendance, .figure, .form, .action: return proposedFields()
    }
  }
}

extension ColumnPlace {
  /// The same in the words of a mapping file.
  package var importField: ImportField? {
    switch self {
    case .name: .name
    case .organisation: .organisation
    case .day: .day
    case .duration(let unit): .duration(unit)
    case .sessionKind: .sessionKind
    case .adviser: .adviser
    case .note: .note
    case .registration(let register): .registration(register)
    case .email: .email
    case .phone: .phone
    case .figure: .figure(nil)
    case .field: .ownField
    case .value(let field, _): field
    case .empty, .unused: nil
    }
  }
}
